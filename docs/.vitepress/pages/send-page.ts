import type { Locale } from '../../../src/index.js';
import { both, linkTo } from './locale.js';
import { blocks, type Page } from './page.js';

/** Where wordings and errors are sent: an address of mail or of a page, from the settings of the build; none where nobody has set one. */
const contact = process.env['DOCS_CONTACT'] ?? '';

const words = {
  title: both('Gửi nguyên văn hoặc báo lỗi', 'Send a wording, or tell of an error'),
  description: both('Phiếu để in và điền, mỗi nội dung một phiếu.', 'A form to print and fill in, one for each statement.'),
  intro: both(
    'Ai có văn bản trong tay, hoặc thấy một nội dung hay một kết quả chưa đúng, xin ghi vào phiếu này. Không ghi họ tên, số căn cước hay hồ sơ của người được hỗ trợ.',
    'Whoever holds the text, or finds a statement or a result that is not right, may fill in this form. It names no person who is supported, and no dossier.',
  ),
  to: both('Gửi về', 'Send it to'),
  nowhere: both(
    'Trang này chưa có địa chỉ nhận. Phiếu đã điền gửi cho đơn vị đưa trang này lên mạng hoặc đưa công cụ cho bạn.',
    'This site has no address of its own: give the form to whoever put the site up, or gave you the tools.',
  ),
  sheet: both('Đối chiếu cả văn bản một lần: phiếu đối chiếu', 'To check the whole text at once, there is a sheet'),
  heading: both('Phiếu', 'The form'),
  lines: [
    both('Nội dung (mã ghi ở trang của nội dung, như <code>rule/vocational-student.level</code>)', 'Statement (its id stands on its page)'),
    both('Văn bản, số và ngày', 'Text, its number and date'),
    both('Điều, khoản, điểm hoặc trang', 'Article, clause, point or page'),
    both('Nguyên văn, chép đúng từng chữ', 'What it says, word for word'),
    both('Đã đọc toàn văn, một phần, hay chỉ thấy được nhắc đến', 'Read as a whole, in part, or only named elsewhere'),
    both('Nếu báo lỗi: đã nhập gì, công cụ trả lời gì, lẽ ra phải thế nào', 'For an error: what was given, what came out, and what should have'),
    both('Ngày ghi', 'Date'),
  ],
  ask: both('Có nguyên văn hoặc thấy nội dung này chưa đúng?', 'Do you hold the wording, or is this not right?'),
  id: both('Mã của nội dung', 'Its id'),
  form: both('Phiếu để in và điền', 'The form to print and fill in'),
};

const isMail = /^[^@\s/]+@[^@\s/]+$/.test(contact);

/** The address as a link; a letter by mail bears the id of the statement. */
const contactLink = (statement?: string): string =>
  isMail ? `[${contact}](mailto:${contact}${statement === undefined ? '' : `?subject=${encodeURIComponent(statement)}`})` : `<${contact}>`;

/** How to send the wording of a statement, or an error in it. */
export const sendIn = (statement: string, locale: Locale): string =>
  `${words.ask[locale]} ${words.id[locale]}: \`${statement}\`. ${contact === '' ? '' : `${words.to[locale]}: ${contactLink(statement)}. `}${linkTo(locale, 'send', words.form[locale])}.`;

export const sendPage = (locale: Locale): Page => ({
  path: 'send',
  title: words.title[locale],
  description: words.description[locale],
  body: blocks(
    words.intro[locale],
    contact === '' ? words.nowhere[locale] : `**${words.to[locale]}: ${contactLink()}**`,
    `${linkTo(locale, 'guide/text', words.sheet[locale])}.`,
    '<PrintButton />',
    `## ${words.heading[locale]} {#form}`,
    ...words.lines.map((line) => `<p class="signature">${line[locale]}:</p>`),
  ),
});
