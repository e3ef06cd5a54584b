const NOTO_SERIF = { from: 'npm', package: '@expo-google-fonts/noto-serif-sc', version: '0.4.3' };
const NOTO_SANS = { from: 'npm', package: '@expo-google-fonts/noto-sans-sc', version: '0.4.3' };
const WENKAI = { from: 'debian', package: 'fonts-lxgw-wenkai' };
const FANDOL = { from: 'debian', package: 'texlive-lang-chinese' };
const LIBERATION = { from: 'debian', package: 'fonts-liberation2' };

/** Unihan holds 通用规范汉字表 as kTGH. */
export const unihan = {
  from: 'debian',
  package: 'unicode-data',
  path: 'usr/share/unicode/Unihan_OtherMappings.txt.bz2',
};

const NOTO_LICENSE = ['package/LICENSE_FONT'];
const WENKAI_LICENSE = ['usr/share/doc/fonts-lxgw-wenkai/copyright'];
/** README says GPL with the font exception, COPYING is the GPL. */
const FANDOL_LICENSE = ['README', 'COPYING.gz'].map(
  (name) => `usr/share/doc/texlive-doc/fonts/fandol/${name}`,
);
const LIBERATION_LICENSE = ['usr/share/doc/fonts-liberation2/copyright'];
const FANDOL_PATH = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf';
const LIBERATION_PATH = 'usr/share/fonts/truetype/liberation2';

/**
 * The faces of the PDF. `characters` names the set a face is cut down to. A font whose licence reserves
 * its name gets another one (`rename`), because a subset is a modified version.
 */
export const fontSources = [
  {
    face: 'title',
    source: NOTO_SERIF,
    path: 'package/700Bold/NotoSerifSC_700Bold.ttf',
    file: 'noto-serif-sc-700.ttf',
    license: { paths: NOTO_LICENSE, file: 'LICENSE-noto-serif-sc.txt', name: 'SIL OFL 1.1' },
    characters: 'standard',
  },
  {
    face: 'song',
    source: NOTO_SERIF,
    path: 'package/400Regular/NotoSerifSC_400Regular.ttf',
    file: 'noto-serif-sc-400.ttf',
    license: { paths: NOTO_LICENSE, file: 'LICENSE-noto-serif-sc.txt', name: 'SIL OFL 1.1' },
    characters: 'wide',
  },
  {
    face: 'hei',
    source: NOTO_SANS,
    path: 'package/500Medium/NotoSansSC_500Medium.ttf',
    file: 'noto-sans-sc-500.ttf',
    license: { paths: NOTO_LICENSE, file: 'LICENSE-noto-sans-sc.txt', name: 'SIL OFL 1.1' },
    characters: 'standard',
  },
  {
    face: 'kai',
    source: WENKAI,
    path: 'usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf',
    file: 'nianbao-kai.ttf',
    rename: { family: 'Nianbao Kai', style: 'Regular' },
    license: { paths: WENKAI_LICENSE, file: 'LICENSE-lxgw-wenkai.txt', name: 'SIL OFL 1.1' },
    characters: 'standard',
  },
  {
    face: 'fang',
    source: FANDOL,
    path: FANDOL_PATH,
    file: 'fandol-fang.otf',
    license: { paths: FANDOL_LICENSE, file: 'LICENSE-fandol.txt', name: 'GPL with the font exception' },
    characters: 'standard',
  },
  {
    face: 'latin',
    source: LIBERATION,
    path: `${LIBERATION_PATH}/LiberationSerif-Regular.ttf`,
    file: 'nianbao-latin-400.ttf',
    rename: { family: 'Nianbao Latin', style: 'Regular' },
    license: { paths: LIBERATION_LICENSE, file: 'LICENSE-liberation.txt', name: 'SIL OFL 1.1' },
    characters: 'latin',
  },
  {
    face: 'latinBold',
    source: LIBERATION,
    path: `${LIBERATION_PATH}/LiberationSerif-Bold.ttf`,
    file: 'nianbao-latin-700.ttf',
    rename: { family: 'Nianbao Latin', style: 'Bold' },
    license: { paths: LIBERATION_LICENSE, file: 'LICENSE-liberation.txt', name: 'SIL OFL 1.1' },
    characters: 'latin',
  },
];
