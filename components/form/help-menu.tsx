'use client';

import { Menu } from '@/components/ui/menu';
import { HELP_BUTTON } from '@/components/tour/help-button';

/** 帮助: the tour again, what belongs where, and what is checked. */
export function HelpMenu({ onTour, onHelp }: { onTour: () => void; onHelp: () => void }) {
  return (
    <div id={HELP_BUTTON}>
      <Menu
        label="帮助"
        items={[
          { label: '使用引导', onSelect: onTour },
          { label: '填报说明 F1', onSelect: onHelp },
          { label: '校验规则', href: '/rules' },
        ]}
      >
        帮助
      </Menu>
    </div>
  );
}
