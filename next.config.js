/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['libsql', '@react-pdf/renderer', 'fontkit', 'docx'],
};

export default config;
