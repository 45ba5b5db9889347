import type { Evidence } from '../types.js';
import type { Provenance, Zone } from './types.js';

type Area = Zone['area'];

/** The pages beside HEZA's own on which a park was met, in the words of a reader: what is official stands on an authority's page. */
const met = (evidence: Evidence, pages: string, isNamedByHeza: boolean): Provenance => ({
  evidence,
  sources: [...(isNamedByHeza ? [{ instrument: 'HEZA' }] : []), ...(pages === '' ? [] : [{ instrument: 'PLACES', provision: pages }])],
});

const park = (area: Area, id: string, name: string, aliases: readonly string[], provenance: Provenance): Zone => ({
  id,
  name: { vi: `KCN ${name}`, en: `${name} Industrial Park` },
  kind: 'industrial-park',
  aliases,
  area,
  provenance,
});

const byHeza = (id: string, name: string, aliases: readonly string[] = [], evidence: Evidence = 'reported', pages = ''): Zone =>
  park('hai-phong', id, name, aliases, met(evidence, pages, true));

const inCity = (id: string, name: string, aliases: readonly string[], pages: string, evidence: Evidence = 'reported'): Zone =>
  park('hai-phong', id, name, aliases, met(evidence, pages, false));

const inFormerHaiDuong = (id: string, name: string, pages: string, aliases: readonly string[] = []): Zone =>
  park('former-hai-duong', id, name, aliases, met('reported', pages, false));

/** The economic zones and established industrial parks of both areas. The list is incomplete: of the 40 parks counted in 2025 some are not named in any page seen. */
export const zones: readonly Zone[] = /* @__PURE__ */ (() => [
  {
    id: 'dinh-vu-cat-hai',
    name: { vi: 'KKT Đình Vũ – Cát Hải', en: 'Đình Vũ – Cát Hải Economic Zone' },
    kind: 'economic-zone',
    aliases: ['Dinh Vu - Cat Hai Economic Zone'],
    area: 'hai-phong',
    provenance: met('official', 'haiphongnews.gov.vn', true),
  },
  byHeza(
    'nomura-hai-phong',
    'Nhật Bản – Hải Phòng',
    ['Nomura – Hải Phòng', 'Nomura-Haiphong Industrial Zone', 'Japan-Hải Phòng Industrial Zone', 'NHIZ I'],
    'official',
    'thanhphohaiphong.gov.vn (412/QĐ-UBND, 2023)',
  ),
  byHeza('do-son-hai-phong', 'Đồ Sơn – Hải Phòng', ['Đồ Sơn Hải Phòng', 'Đồ Sơn', 'Do Son industrial zone']),
  byHeza(
    'dinh-vu',
    'Đình Vũ',
    ['Dinh Vu Industrial Zone', 'DVIZ', 'DEEP C Hải Phòng I', 'DEEP C I', 'Deep C 1'],
    'official',
    'en.haiphong.gov.vn (2014)',
  ),
  byHeza(
    'nam-dinh-vu-1',
    'Nam Đình Vũ (khu 1)',
    ['Nam Dinh Vu non-tariff zone, industrial park and seaport'],
    'official',
    'en.haiphong.gov.vn (2010)',
  ),
  byHeza('nam-dinh-vu-2', 'Nam Đình Vũ (khu 2)', ['Nam Đình Vũ II', 'Deep C II'], 'reported', 'baochinhphu.vn (2015)'),
  byHeza('an-duong', 'An Dương', ['An Duong Industrial Zone'], 'official', 'en.heza.gov.vn (2017)'),
  byHeza('vsip', 'VSIP Hải Phòng', ['Vsip HP', 'VSIP Hai Phong Township, Industrial and Service Park']),
  byHeza('maritime-services', 'Công nghiệp và dịch vụ hàng hải'),
  byHeza('trang-due', 'Tràng Duệ', ['Trang Due Industrial Zone', 'Tràng Duệ 1', 'Tràng Duệ 2'], 'official', 'haiphongnews.gov.vn'),
  byHeza('nam-cau-kien', 'Nam Cầu Kiền', [], 'reported', 'tapchicongthuong.vn (2008)'),
  byHeza('mp-dinh-vu', 'MP Đình Vũ'),
  {
    id: 'kkt-nam-hai-phong',
    name: { vi: 'KKT ven biển phía Nam Hải Phòng', en: 'Southern Coastal Economic Zone of Hải Phòng' },
    kind: 'economic-zone',
    aliases: ['KKT phía Nam Hải Phòng', 'South Hai Phong Economic Zone'],
    area: 'hai-phong',
    provenance: met('reported', 'xe.today (1511/QĐ-TTg, 2024); news.laodong.vn', false),
  },
  inCity(
    'nomura-hai-phong-2',
    'Nhật Bản – Hải Phòng giai đoạn 2',
    ['Nomura 2', 'Nomura – Hải Phòng giai đoạn 2', 'NHIZ II'],
    'cafef.vn, vir.com.vn (1709/QĐ-TTg, 2024)',
  ),
  inCity('trang-due-3', 'Tràng Duệ 3', [], 'heza.gov.vn', 'official'),
  inCity('ngu-phuc-1', 'Ngũ Phúc giai đoạn 1', ['Ngũ Phúc'], 'Báo Hải Phòng, 20/7/2025'),
  inCity('tan-trao-1', 'Tân Trào giai đoạn 1', ['Tân Trào'], 'Báo Hải Phòng, 20/7/2025'),
  inCity('vinh-quang', 'Vinh Quang giai đoạn 1', ['Vinh Quang'], 'english.thesaigontimes.vn (2025); Báo Hải Phòng, 20/7/2025'),
  inCity('nam-trang-cat', 'Nam Tràng Cát', [], 'english.thesaigontimes.vn (2025); Báo Hải Phòng, 20/7/2025'),
  inFormerHaiDuong('dai-an', 'Đại An', 'vuongphat.com.vn (2021); nso.com.vn (2021)'),
  inFormerHaiDuong('dai-an-mo-rong', 'Đại An mở rộng', 'news.baohaiduong.vn (2023); en.vietnamplus.vn (2023)', [
    'Dai An IP expansion (phase 1)',
    'expanded Dai An industrial park',
  ]),
  inFormerHaiDuong('nam-sach', 'Nam Sách', 'baohaiduong.vn (2022, 2023)'),
  inFormerHaiDuong('phuc-dien', 'Phúc Điền', 'baohaiduong.vn (2022, 2023)'),
  inFormerHaiDuong('phuc-dien-mo-rong', 'Phúc Điền mở rộng', 'cafeland.vn (2021)', ['Phúc Điền Expansion Industrial Park']),
  inFormerHaiDuong('tan-truong', 'Tân Trường', 'en.baohaiduong.vn (2022)'),
  inFormerHaiDuong('tan-truong-mo-rong', 'Tân Trường mở rộng', 'tygiamoi.com (2024); vietdata.vn'),
  inFormerHaiDuong('an-phat-complex', 'Kỹ thuật cao An Phát', 'baohaiduong.vn (883/QĐ-UBND, 2019)', [
    'Việt Hòa - Kenmark',
    'Việt Hòa-Ken Mark',
    'An Phát Complex',
  ]),
  inFormerHaiDuong('an-phat-1', 'An Phát 1', 'vietgiaitri.com (2021)', ['Quốc Tuấn – An Bình', 'An Phat 1 High-Tech Industrial Park']),
  inFormerHaiDuong('lai-vu', 'Lai Vu', 'vietnamnews.vn (2025); laodong.vn'),
  inFormerHaiDuong('lai-cach', 'Lai Cách', 'vietnamnews.vn (2025); news.baohaiduong.vn (2023)'),
  inFormerHaiDuong('cong-hoa', 'Cộng Hòa', 'en.vietnamplus.vn (2023); news.baohaiduong.vn (2023)'),
  inFormerHaiDuong('cam-dien-luong-dien', 'Cẩm Điền – Lương Điền', 'en.vietnamplus.vn (2018); news.baohaiduong.vn (2023)', [
    'VSIP Hải Dương',
    'Cẩm Điền – Lương Điền (Vsip Hải Dương)',
  ]),
  inFormerHaiDuong('phu-thai', 'Phú Thái', 'vietnamnews.vn (2025); Báo Hải Phòng, 20/7/2025'),
  inFormerHaiDuong('kim-thanh', 'Kim Thành', 'cafeland.vn (2021)'),
  inFormerHaiDuong('kim-thanh-2', 'Kim Thành 2 (giai đoạn 1)', 'vietnamnews.vn (2025); baohaiduong.vn (2024)', ['Kim Thành 2']),
  inFormerHaiDuong('gia-loc', 'Gia Lộc', 'cafeland.vn (2021)'),
  inFormerHaiDuong('hoang-dieu', 'Hoàng Diệu', 'Báo Hải Phòng, 20/7/2025; news.laodong.vn (2025)'),
  inFormerHaiDuong('binh-giang', 'Bình Giang', 'Báo Hải Phòng, 20/7/2025'),
])();
