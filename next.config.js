/** 离线包: `scripts/make-archive.mjs` asks for a server that stands alone, beside the usual build. */
const archive = {
  output: 'standalone',
  distDir: 'build/next',
  outputFileTracingExcludes: {
    // Neither pictures nor compilers are used while it runs; ours are copied by the script.
    '*': [
      'node_modules/@img/**',
      'node_modules/sharp/**',
      'node_modules/@swc/**',
      'node_modules/typescript/**',
      'assets/**',
      'build/**',
      'data/**',
      'docs/**',
      'e2e/**',
      '*.md',
    ],
  },
};

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Both bundles know what they were built of, so that an open page notices an update of the server.
  env: { NIANBAO_PROGRAM: process.env.NIANBAO_PROGRAM ?? '' },
  // The title comes with the page and not after it: a screen reader says it first.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // npm test checks types once, tests included; a build on an office's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'libsql',
    '@node-rs/argon2',
    '@react-pdf/renderer',
    'fontkit',
    'docx',
    'exceljs',
    'pdfjs-dist',
  ],
  ...(process.env.NIANBAO_ARCHIVE === '1' ? archive : {}),
};

export default config;
