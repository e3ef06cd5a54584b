import type { DemoYear } from '@/lib/template/demo-types';
import { opening } from './opening';

/** Two years before the year in work. */
export const first: DemoYear = {
  isDone: true,
  filled: ['proactive', 'requests', 'review'],
  figures: {
    'proactive.normativeDocument.issued': '2',
    'proactive.normativeDocument.repealed': '1',
    'proactive.normativeDocument.inForce': '11',
    'proactive.license.decisions': '118',
    'proactive.penalty.decisions': '42',
    'proactive.compulsion.decisions': '3',
    'proactive.administrativeCharge.amountCharged': '2.138',
    'requests.received.naturalPerson': '9',
    'requests.received.commercialEnterprise': '2',
    'requests.received.legalServiceOrganization': '1',
    'requests.granted.naturalPerson': '4',
    'requests.granted.commercialEnterprise': '1',
    'requests.granted.legalServiceOrganization': '1',
    'requests.grantedInPart.naturalPerson': '2',
    'requests.thirdPartyRights.commercialEnterprise': '1',
    'requests.notHeld.naturalPerson': '2',
    'requests.carriedForward.naturalPerson': '1',
    'review.reconsideration.upheld': '1',
  },
  text: {
    opening,
    overview: {
      proactiveDisclosure:
        '通过网站和政务新媒体主动公开供水、防汛、节水等信息，解读政策文件4篇，回应群众关心的水价和停水问题。',
      disclosureOnRequest:
        '新收政府信息公开申请12件，没有上年结转的申请，办结11件，结转下年度继续办理1件。办理中统一登记、统一编号，答复前由法制机构审核。',
      informationManagement:
        '制发行政规范性文件2件，废止1件，现行有效11件。发文时同步认定公开属性，每季度核对一次公开目录。',
      platform:
        '改版网站政府信息公开专栏，补齐机构职能和联系方式；在营业大厅设公开查阅点，备有年报和办事指南。',
      supervision:
        '明确一名分管负责人和两名工作人员，全年培训2次，按季检查栏目更新，没有发生责任追究的情形。',
    },
    problemsAndImprovements:
      '存在的主要问题：一是个别科室报送公开内容不及时；二是政策解读以文字为主，形式单一。改进措施：把报送时限写入科室职责，每月通报；对与居民用水有关的文件配图解读，并征求用户意见。',
    otherMatters: '{year}年，本机关未发出信息处理费收费通知，未收取信息处理费。',
  },
};
