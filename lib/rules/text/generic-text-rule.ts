import type { Rule } from '../rule';
import { findingAt } from './sentence-rule';
import { aspectsSections, placesIn } from './text-places';

const GENERIC = /多数部门|大部分部门|部分地区|一些地区|个别地区|各级政府部门|各地区各部门|有的地方/;
const OWN = /[我本](?:局|委|办|厅|镇|乡|街道|中心|院|校|县|市|区|站|所|队|单位|机关|部门|级)|中心/;
const NUMBER = /[\d０-９]+(?!\d*年)|[一二三四五六七八九十百千两]+(?:余|多)?[件条次篇期份项人个场宗]/;
/** A shorter text is for other rules. */
const SHORTEST = 100;

/** X04: a 总体情况 that could stand in anybody's report: no number, no name, and words about agencies in general. */
export const ownSituation: Rule = {
  id: 'X04',
  severity: 'doubt',
  name: '写本单位的情况',
  source: '统一格式通知：敷衍应付',
  check: ({ template, report }) =>
    aspectsSections(template).flatMap(({ id, shortName }) => {
      const places = placesIn(template, report, id);
      const text = places.map((place) => place.text).join('\n');
      const { name } = report.agency;
      const isOwn = OWN.test(text) || NUMBER.test(text) || (name !== '' && text.includes(name));
      if (text.length < SHORTEST || isOwn) return [];
      for (const place of places) {
        for (const sentence of place.sentences) {
          const words = GENERIC.exec(sentence.text)?.[0];
          if (words === undefined) continue;
          const message = `“${words}”不是本单位的情况，“${shortName}”里也没有本单位的名称和数据。写本单位的实际情况。`;
          return [findingAt(ownSituation, place, sentence.text, message)];
        }
      }
      return [];
    }),
};
