/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
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
};

export default config;
