import type { Instrument } from './types.js';

/** Every instrument and source that a statement of this policy rests on. */
export const instruments: readonly Instrument[] = [
  {
    id: 'NQ03',
    kind: 'law',
    title: {
      vi: 'Nghị quyết số 03/2024/NQ-HĐND của Hội đồng nhân dân thành phố Hải Phòng',
      en: 'Resolution 03/2024/NQ-HĐND of the People’s Council of Hải Phòng',
    },
    issued: '2024-07-19',
    url: 'https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Nghi-quyet-03-2024-NQ-HDND-quy-dinh-chinh-sach-ho-tro-dao-tao-nghe-Hai-Phong-620310.aspx',
    seen: 'part',
    provenance: {
      evidence: 'official',
      sources: [{ instrument: 'KHBQL', provision: 'phần mở đầu', wording: { text: 'ngày 19/7/2024', lang: 'vi' } }],
      note: {
        vi: 'Đã thấy số, ngày ban hành, tên gọi và căn cứ pháp lý; chưa đọc được các điều.',
        en: 'Number, date, title and legal bases were seen; the articles were not.',
      },
    },
  },
  {
    id: 'KH220',
    kind: 'plan',
    title: {
      vi: 'Kế hoạch số 220/KH-UBND của Ủy ban nhân dân thành phố Hải Phòng',
      en: 'Plan 220/KH-UBND of the People’s Committee of Hải Phòng',
    },
    issued: '2024-09-17',
    seen: 'named',
  },
  {
    id: 'KHBQL',
    kind: 'plan',
    title: {
      vi: 'Kế hoạch năm 2024 của Ban Quản lý Khu kinh tế Hải Phòng thực hiện Nghị quyết số 03/2024/NQ-HĐND',
      en: 'Plan of 2024 of the Hải Phòng Economic Zone Authority (HEZA) to carry out Resolution 03/2024/NQ-HĐND',
    },
    seen: 'whole',
  },
  {
    id: 'SKDS',
    kind: 'press',
    title: {
      vi: 'Báo Sức khỏe & Đời sống: “Những ngành nghề nào được thành phố Hải Phòng hỗ trợ đào tạo?”',
      en: 'Sức khỏe & Đời sống (newspaper), on the occupations that Hải Phòng supports',
    },
    issued: '2024-09-26',
    url: 'https://suckhoedoisong.vn/nhung-nganh-nghe-nao-duoc-thanh-pho-hai-phong-ho-tro-dao-tao-169240926113607973.htm',
    seen: 'part',
  },
  {
    id: 'BHD',
    kind: 'press',
    title: {
      vi: 'Báo Hải Dương, bản tiếng Anh trên vietnam.vn: “Developing a high-quality workforce for the new Hai Phong”',
      en: 'Báo Hải Dương (newspaper), English edition on vietnam.vn: “Developing a high-quality workforce for the new Hai Phong”',
    },
    issued: '2025-06-23',
    url: 'https://thongtin.vietnam.vn/en/phat-trien-doi-ngu-lao-dong-chat-luong-cao-cho-hai-phong-moi',
    seen: 'part',
  },
  {
    id: 'GDTD',
    kind: 'press',
    title: {
      vi: 'Báo Giáo dục & Thời đại, về hỗ trợ người học nghề trọng điểm',
      en: 'Giáo dục & Thời đại (newspaper), on support for learners of key occupations',
    },
    url: 'https://giaoducthoidai.vn/ho-tro-nguoi-hoc-trong-linh-vuc-nganh-nghe-trong-diem-post732255.html',
    seen: 'part',
  },
  {
    id: 'VZP',
    kind: 'press',
    title: { vi: 'Cổng tuyển dụng Vinazhaopin (nguồn yếu)', en: 'Vinazhaopin (recruitment portal, a weak source)' },
    url: 'http://vinazhaopin.com/shengshi/973_3.html',
    seen: 'part',
  },
  {
    id: 'TBTC',
    kind: 'press',
    title: {
      vi: 'Thời báo Tài chính Việt Nam, về các nghị quyết thành phố Hải Phòng mới tiếp tục áp dụng',
      en: 'Thời báo Tài chính Việt Nam (newspaper), on the resolutions that the merged city applies',
    },
    issued: '2025-10-27',
    url: 'https://thoibaotaichinhvietnam.vn/hai-phong-ap-dung-41-chinh-sach-dac-thu-nen-tang-hinh-thanh-vung-dong-luc-moi-phia-bac-185779.html',
    seen: 'part',
  },
  {
    id: 'LDO',
    kind: 'press',
    title: {
      vi: 'Báo Lao Động, về kỳ họp chuyên đề thứ 30 Hội đồng nhân dân thành phố Hải Phòng khóa XVI',
      en: 'Lao Động (newspaper), on the 30th, special session of the city’s People’s Council',
    },
    url: 'https://news.laodong.vn/thoi-su/hai-phong-trieu-tap-ky-hop-chuyen-de-hdnd-khoa-xvi-voi-nhieu-noi-dung-quan-trong-1595273.ldo',
    seen: 'part',
  },
  {
    id: 'VTC',
    kind: 'press',
    title: {
      vi: 'VTC News, về kỳ họp thứ 30 Hội đồng nhân dân thành phố Hải Phòng khóa XVI, họp và bế mạc chiều 26/10/2025',
      en: 'VTC News, on the 30th session of the city’s People’s Council, which sat and closed on the afternoon of 26 October 2025',
    },
    issued: '2025-10-26',
    url: 'https://amp.vtcnews.vn/bau-bo-sung-pho-chu-tich-hdnd-va-2-pho-chu-tich-ubnd-tp-hai-phong-ar983368.html',
    seen: 'part',
  },
  {
    id: 'BHP',
    kind: 'press',
    title: {
      vi: 'Báo Hải Phòng, về báo cáo kết quả phát triển nhân lực của thành phố với đoàn giám sát của Quốc hội',
      en: 'Báo Hải Phòng (newspaper), on the city’s report of its results to the supervisors of the National Assembly',
    },
    issued: '2025-04-11',
    url: 'https://baohaiphong.vn/vi/thanh-pho-hai-phong-co-nhieu-co-che-chinh-sach-noi-bat-trong-phat-trien-va-su-dung-nguon-nhan-luc-2025311173012.htm',
    seen: 'part',
  },
  {
    id: 'DBND',
    kind: 'press',
    title: {
      vi: 'Báo Đại biểu Nhân dân, về đề nghị mở rộng đối tượng và danh mục nghề của Ban Quản lý Khu kinh tế Hải Phòng',
      en: 'Đại biểu Nhân dân (newspaper), on HEZA’s request for more groups and occupations',
    },
    url: 'https://daibieunhandan.vn/ban-quan-ly-khu-kinh-te-hai-phong-de-nghi-mo-rong-doi-tuong-danh-muc-nganh-nghe-ho-tro-dao-tao-post409929.html',
    seen: 'part',
  },
  {
    id: 'PLACES',
    kind: 'authority',
    title: {
      vi: 'Nghị quyết số 1669/NQ-UBTVQH15, danh mục đơn vị hành chính của cơ quan thống kê và các trang về khu công nghiệp',
      en: 'Resolution 1669/NQ-UBTVQH15, the statistics office’s lists of communes, and pages on industrial parks',
    },
    seen: 'part',
  },
  {
    id: 'HEZA',
    kind: 'authority',
    title: { vi: 'Trang giới thiệu của Ban Quản lý Khu kinh tế Hải Phòng', en: 'Introduction page of the Hải Phòng Economic Zone Authority' },
    url: 'https://heza.gov.vn/gioi-thieu/',
    seen: 'part',
  },
  {
    id: 'ND81',
    kind: 'law',
    title: { vi: 'Nghị định số 81/2021/NĐ-CP của Chính phủ về học phí', en: 'Government Decree 81/2021/NĐ-CP on tuition' },
    seen: 'part',
  },
  {
    id: 'ND97',
    kind: 'law',
    title: {
      vi: 'Nghị định số 97/2023/NĐ-CP sửa đổi Nghị định số 81/2021/NĐ-CP',
      en: 'Government Decree 97/2023/NĐ-CP, amending Decree 81/2021/NĐ-CP',
    },
    seen: 'part',
  },
  {
    id: 'ND238',
    kind: 'law',
    title: {
      vi: 'Nghị định số 238/2025/NĐ-CP của Chính phủ về học phí, thay thế hai nghị định trước từ ngày 03/09/2025',
      en: 'Government Decree 238/2025/NĐ-CP on tuition, replacing both from 3 September 2025',
    },
    seen: 'part',
  },
  {
    id: 'TT26',
    kind: 'law',
    title: {
      vi: 'Thông tư số 26/2020/TT-BLĐTBXH: danh mục ngành, nghề trình độ trung cấp, cao đẳng',
      en: 'Circular 26/2020/TT-BLĐTBXH: occupations and codes at intermediate and college level',
    },
    issued: '2020-12-30',
    seen: 'named',
  },
  {
    id: 'SCHOOLS',
    kind: 'authority',
    title: {
      vi: 'Giấy chứng nhận và danh mục ngành, nghề đào tạo của các trường nghề',
      en: 'Licences and programme lists of vocational schools',
    },
    seen: 'part',
  },
  {
    id: 'TT77',
    kind: 'law',
    title: { vi: 'Thông tư số 77/2017/TT-BTC về kế toán kho bạc', en: 'Circular 77/2017/TT-BTC on treasury accounting' },
    seen: 'part',
  },
  {
    id: 'LVE2025',
    kind: 'law',
    title: { vi: 'Luật Giáo dục nghề nghiệp số 124/2025/QH15', en: 'Law on Vocational Education 124/2025/QH15' },
    issued: '2025-12-10',
    seen: 'part',
  },
  {
    id: 'NQ35HD',
    kind: 'law',
    title: {
      vi: 'Nghị quyết số 35/2024/NQ-HĐND của tỉnh Hải Dương trước đây',
      en: 'Resolution 35/2024/NQ-HĐND of the former Hải Dương province',
    },
    issued: '2024-12-11',
    seen: 'named',
  },
  {
    id: 'QD53',
    kind: 'law',
    title: {
      vi: 'Quyết định số 53/2019/QĐ-UBND của Ủy ban nhân dân thành phố Hải Phòng',
      en: 'Decision 53/2019/QĐ-UBND of the People’s Committee of Hải Phòng',
    },
    issued: '2019-12-31',
    seen: 'part',
  },
];
