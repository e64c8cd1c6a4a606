import type { House } from "./house.ts"
import type { Route, Visitor } from "./route.ts"

/** kB of JavaScript: the same for every page, and more where one writes much. */
const PLAIN = 150
const DESK = 160

type Path = string | ((house: House) => string)
type Row = readonly [name: string, path: Path, js?: number, status?: number]

/** Pages of a house for one visitor; each row is a page. */
const pages = (visitor: Visitor, rows: readonly Row[]): Route[] =>
  rows.map(([name, path, js = PLAIN, status]) => ({
    name,
    visitor,
    js,
    path: ({ house }) => (typeof path === "string" ? path : path(house)),
    ...(status === undefined ? {} : { status }),
  }))

const STEPS = [
  ...["data", "profil", "alamat", "kontak"],
  ...["berkas", "rekening", "kirim"],
]

const ownCase = ({ cases }: House) =>
  `/penjual/pengajuan/${cases.revision_requested}`
const theCase = ({ cases }: House) => `/dinas/pengajuan/${cases.under_review}`
const product = ({ queued }: House) => `/dinas/produk/${queued}`
const entry = ({ entries }: House) => `/dinas/pesantren/${entries.approved}`

/** Every page of the seller centre and of the office. */
export const HOUSE_ROUTES: readonly Route[] = [
  ...pages("at-the-door", [
    ["seller log in", "/penjual/masuk"],
    ["seller register", "/penjual/daftar"],
    ["seller invitation", ({ links }) => `/penjual/undangan/${links.shop}`],
    ["seller invitation, worn", "/penjual/undangan/tidak-ada"],
    ["office log in", "/dinas/masuk"],
    ["office invitation", ({ links }) => `/dinas/undangan/${links.officer}`],
    ["office invitation, worn", "/dinas/undangan/tidak-ada"],
    ["visits without a signal", "/dinas/kunjungan/luring", DESK],
  ]),
  ...pages("owner", [
    ["seller home", "/penjual"],
    ["products", "/penjual/produk"],
    ["new product", "/penjual/produk/baru", DESK],
    ["draft", ({ listings }) => `/penjual/produk/${listings.draft}`, DESK],
    [
      "product to revise",
      ({ listings }) => `/penjual/produk/${listings.revision_requested}`,
      DESK,
    ],
    [
      "product that waits",
      ({ listings }) => `/penjual/produk/${listings.submitted}`,
      DESK,
    ],
    [
      "product on sale",
      ({ listings }) => `/penjual/produk/${listings.published}`,
      DESK,
    ],
    [
      "changes of price and stock",
      ({ listings }) => `/penjual/produk/${listings.published}?perubahan=1`,
      DESK,
    ],
    ["price and stock", "/penjual/harga-stok", DESK],
    [
      "price import",
      ({ imports }) => `/penjual/harga-stok/impor/${imports.prices}`,
    ],
    ["figures", "/penjual/laporan"],
    [
      "figures of a quiet month",
      "/penjual/laporan?dari=2020-01&sampai=2020-01",
    ],
    [
      "orders behind a figure",
      "/penjual/pesanan?hitung=sampai&dari=2026-01&sampai=2027-12",
    ],
    [
      "no orders behind a figure",
      "/penjual/pesanan?hitung=keluhan&dari=2020-01&sampai=2020-01",
    ],
    ["orders to process", "/penjual/pesanan", DESK],
    ["orders to ship", "/penjual/pesanan?tab=kirim", DESK],
    ["orders on their way", "/penjual/pesanan?tab=dikirim", DESK],
    ["orders that were cancelled", "/penjual/pesanan?tab=batal"],
    ["no such orders", "/penjual/pesanan?q=zzzqqq"],
    [
      "order to process",
      ({ orders }) => `/penjual/pesanan/${orders.to_process}`,
      DESK,
    ],
    [
      "order to ship",
      ({ orders }) => `/penjual/pesanan/${orders.processing}`,
      DESK,
    ],
    [
      "order on its way",
      ({ orders }) => `/penjual/pesanan/${orders.shipped}`,
      DESK,
    ],
    [
      "orders to begin with",
      ({ orders }) => `/penjual/pesanan/proses?id=${orders.to_process}`,
      DESK,
    ],
    ["tracking numbers", "/penjual/pesanan/resi", DESK],
    ["no such order", "/penjual/pesanan/so_TIDAKADA", PLAIN, 404],
    ["members", "/penjual/anggota"],
    ["shop menu", "/penjual/toko"],
    ["shop profile", "/penjual/profil"],
    ["bank account", "/penjual/rekening"],
    ["shop papers", "/penjual/berkas"],
    ["holidays", "/penjual/libur"],
    ["shop delivery", "/penjual/pengiriman"],
    ["terms of the shop", "/penjual/ketentuan"],
    ["applications of an owner", "/penjual/pengajuan"],
    ["no such product", "/penjual/produk/lst_TIDAKADA", PLAIN, 404],
  ]),
  ...pages("applicant", [
    ["applicant home", "/penjual"],
    ["applications", "/penjual/pengajuan"],
    ["search of the register", "/penjual/pengajuan?q=pesantren"],
    ["application", ownCase],
    ...STEPS.map((step): Row => [
      `step ${step}`,
      (house) => `${ownCase(house)}/${step}`,
    ]),
  ]),
  ...pages("verifier", [
    ["office home", "/dinas"],
    ["cases", "/dinas/pengajuan"],
    ["no cases", "/dinas/pengajuan?q=zzzqqq"],
    ["case", theCase],
    ["case revision", (house) => `${theCase(house)}/perbaikan`],
    [
      "case paper",
      (house) => `${theCase(house)}/berkas/${house.papers.ofCase}`,
    ],
    ["decided case", ({ cases }) => `/dinas/pengajuan/${cases.approved}`],
    ["listings", "/dinas/produk"],
    ["listing", product],
    [
      "listing on sale, with its prices",
      ({ listings }) => `/dinas/produk/${listings.published}?perubahan=1`,
    ],
    ["listing revision", (house) => `${product(house)}/perbaikan`],
    [
      "listing paper",
      (house) => `${product(house)}/berkas/${house.papers.ofListing}`,
    ],
    ["papers", "/dinas/berkas"],
    ["password of an officer", "/dinas/kata-sandi"],
    ["verifier's log", "/dinas/riwayat"],
    ["no such case", "/dinas/pengajuan/appl_TIDAKADA", PLAIN, 404],
  ]),
  ...pages("head", [
    ["head's home", "/dinas"],
    ["head's cases", "/dinas/pengajuan"],
    ["head's case", theCase],
    ["register", "/dinas/pesantren"],
    ["new entry", "/dinas/pesantren/baru"],
    ["import", "/dinas/pesantren/impor"],
    [
      "import preview",
      ({ imports }) => `/dinas/pesantren/impor/${imports.register}`,
    ],
    ["entry", entry],
    [
      "entry of a suspended shop",
      ({ entries }) => `/dinas/pesantren/${entries.suspended}`,
    ],
    [
      "entry like another",
      ({ entries }) => `/dinas/pesantren/${entries.alike}`,
    ],
    [
      "entry that is another",
      ({ entries }) => `/dinas/pesantren/${entries.same}`,
    ],
    ["edit entry", (house) => `${entry(house)}/ubah`],
    ["intervention", (house) => `${entry(house)}/intervensi`],
    ["shared intervention, whom it was for", "/dinas/intervensi?q=pesantren"],
    [
      "shared intervention",
      ({ entries: { approved, suspended } }) =>
        `/dinas/intervensi?pesantren=${approved}&pesantren=${suspended}&langkah=isi`,
    ],
    [
      "shared intervention, its own page",
      ({ group }) => `/dinas/intervensi/${group}`,
    ],
    ["no shared intervention", "/dinas/intervensi/itg_TIDAKADA", PLAIN, 404],
    ["coverage", "/dinas/pemetaan"],
    ["reports", "/dinas/laporan"],
    ["reports of a kecamatan", "/dinas/laporan?wilayah=32.02.27&peta=orders"],
    [
      "reports of months without a sale",
      "/dinas/laporan?dari=2020-01&sampai=2020-03",
    ],
    ["report by month", "/dinas/laporan/bulan"],
    ["report by pesantren", "/dinas/laporan/pesantren?urut=orders&arah=asc"],
    ["report by kecamatan", "/dinas/laporan/kecamatan"],
    ["report by category", "/dinas/laporan/kategori"],
    ["report by cohort", "/dinas/laporan/angkatan"],
    ["report by stage", "/dinas/laporan/tahap"],
    ["how far pesantren have come", "/dinas/laporan/corong"],
    ["report by product", "/dinas/laporan/barang"],
    ["where buyers live", "/dinas/laporan/pembeli"],
    ["how orders are sent", "/dinas/laporan/pengiriman"],
    ["papers there and missing", "/dinas/laporan/berkas"],
    ["applications that wait", "/dinas/laporan/pengajuan"],
    ["products that wait", "/dinas/laporan/produk"],
    ["help by kind", "/dinas/laporan/intervensi"],
    ["help by pesantren", "/dinas/laporan/peserta"],
    ["searched for in vain", "/dinas/laporan/pencarian"],
    ["orders behind the reports", "/dinas/laporan/penjualan"],
    [
      "orders of no month",
      "/dinas/laporan/penjualan?dari=2020-01&sampai=2020-01",
    ],
    ["quarterly report", "/dinas/laporan/kuartal?tahun=2026&kuartal=3"],
    ["no such report", "/dinas/laporan/tidak-ada", PLAIN, 404],
    ["field tasks", "/dinas/tugas"],
    ["field tasks, beyond the last", "/dinas/tugas?hal=99"],
    ["visits", "/dinas/kunjungan", DESK],
    ["searches in vain", "/dinas/pencarian"],
    ["no such week of searches", "/dinas/pencarian?minggu=2026-W60"],
    ["officers", "/dinas/petugas"],
    ["log", "/dinas/riwayat"],
    ["head's breaks", "/dinas/selisih"],
  ]),
  ...pages("finance", [
    ["bank accounts", "/dinas/rekening"],
    ["finance's home", "/dinas"],
    ["orders", "/dinas/pesanan"],
    ["all orders", "/dinas/pesanan?status=all"],
    ["no orders", "/dinas/pesanan?q=zzzqqq"],
    ["payments", "/dinas/pembayaran"],
    ["awaited transfers", "/dinas/pembayaran?antrean=awaiting"],
    ["money without an order", "/dinas/pembayaran?antrean=rows"],
    ["failed notices", "/dinas/pembayaran?antrean=events"],
    ["statement", "/dinas/pembayaran/mutasi"],
    ["cash on delivery", "/dinas/pembayaran/tunai"],
    ["courier settlement", "/dinas/pembayaran/tunai/laporan"],
    ["refunds", "/dinas/pengembalian"],
    ["breaks", "/dinas/selisih"],
    ["all breaks", "/dinas/selisih?status=all"],
    ["breaks of a kind", "/dinas/selisih?jenis=order_without_parts"],
    ["no such order", "/dinas/pesanan/so_TIDAKADA", PLAIN, 404],
    ["no such transfer", "/dinas/pembayaran/exp_TIDAKADA", PLAIN, 404],
  ]),
]
