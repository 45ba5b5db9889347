// What exceljs is in a browser, without what older browsers lacked.
import ExcelJS from '../../../node_modules/exceljs/dist/exceljs.bare.min.js';

export default ExcelJS;
