/** Id of what holds the button of the menu 帮助. */
export const HELP_BUTTON = 'help-menu';
