import type { Provenance, Zone } from './types.js';

const provenance: Provenance = {
  evidence: 'reported',
  sources: [{ instrument: 'HEZA' }],
  note: {
    vi: 'Danh sách chưa đầy đủ: trang giới thiệu nêu 19 khu công nghiệp nhưng chỉ gọi tên 11 khu; chưa có các khu thuộc Hải Dương trước đây.',
    en: 'The list is incomplete: the page counts 19 parks and names 11; those of the former Hải Dương are missing.',
  },
};

const park = (id: string, name: string): Zone => ({
  id,
  name: { vi: `KCN ${name}`, en: `${name} Industrial Park` },
  kind: 'industrial-park',
  aliases: [],
  area: 'hai-phong',
  provenance,
});

/** The economic zone and the parks that HEZA's page names. */
export const zones: readonly Zone[] = /* @__PURE__ */ (() => [
  {
    id: 'dinh-vu-cat-hai',
    name: { vi: 'KKT Đình Vũ – Cát Hải', en: 'Đình Vũ – Cát Hải Economic Zone' },
    kind: 'economic-zone',
    aliases: [],
    area: 'hai-phong',
    provenance,
  },
  park('nomura-hai-phong', 'Nomura – Hải Phòng'),
  park('do-son-hai-phong', 'Đồ Sơn Hải Phòng'),
  park('dinh-vu', 'Đình Vũ'),
  park('nam-dinh-vu-1', 'Nam Đình Vũ (khu 1)'),
  park('nam-dinh-vu-2', 'Nam Đình Vũ (khu 2)'),
  park('an-duong', 'An Dương'),
  park('vsip', 'VSIP'),
  park('maritime-services', 'Công nghiệp và dịch vụ hàng hải'),
  park('trang-due', 'Tràng Duệ'),
  park('nam-cau-kien', 'Nam Cầu Kiền'),
  park('mp-dinh-vu', 'MP Đình Vũ'),
])();
