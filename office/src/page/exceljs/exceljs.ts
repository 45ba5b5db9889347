import './node-globals.js';
import Workbook from '../../../../node_modules/exceljs/lib/doc/workbook.js';

// The part of exceljs that writes. Its bundle for browsers holds as much again that no list needs: a reader of CSV, ciphers, what browsers of ten years ago lacked.
export default { Workbook };
