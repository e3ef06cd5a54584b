import tableStyles from './official-table.module.css';
import cellStyles from './figure-cell.module.css';
import markStyles from './cell-marks.module.css';
import phoneStyles from './official-table-phone.module.css';
import printStyles from './official-table-print.module.css';

/**
 * The look of the official table, one sheet a purpose. They stand in this order in the page, because a later one overrides
 * an earlier one: import them from here alone.
 */
export { cellStyles, markStyles, phoneStyles, printStyles, tableStyles };
