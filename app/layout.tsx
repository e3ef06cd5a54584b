import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { DISPLAY_COOKIE, readDisplay } from '@/components/settings/display-preferences';
import { Toaster } from '@/components/ui/toaster';
import './globals.css';

export const metadata: Metadata = {
  title: { default: '年报通', template: '%s · 年报通' },
  description: '填写、核对、导出政府信息公开工作年度报告',
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, address: false, email: false, date: false },
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const jar = await cookies();
  const { theme, size } = readDisplay(jar.get(DISPLAY_COOKIE)?.value);
  return (
    <html lang="zh-CN" data-theme={theme} data-size={size}>
      <body>
        <Toaster>{children}</Toaster>
      </body>
    </html>
  );
}
