import type { DemoProduct } from "../model"

export const HIDAYATUL_NAGRAK: readonly DemoProduct[] = [
  {
    title: "Telur ayam kampung isi 10",
    titleEn: "Village hen eggs, 10 pieces",
    leaf: "D4",
    price: 32_000,
    unit: "livestock",
    storage: "ambient",
    what: [
      "Telur dari ayam yang dilepas di kebun bambu setiap sore. Kuningnya jingga, cangkangnya dilap kering dan diberi tanggal.",
      "Eggs of hens that roam the bamboo grove each afternoon. Deep orange yolks; shells wiped dry and dated.",
    ],
    material: ["Telur ayam kampung", "Village hen eggs"],
    story: [
      "Dikumpulkan santri kelas tujuh, yang hafal sarang setiap ayam.",
      "Gathered by first-years, who know every hen's nest.",
    ],
    art: { form: "eggs", glyph: "egg" },
  },
  {
    title: "Telur asin isi 6",
    titleEn: "Salted duck eggs, 6 pieces",
    leaf: "A3",
    price: 27_000,
    grams: 560,
    unit: "kitchen",
    storage: "ambient",
    keepsDays: 21,
    what: [
      "Telur bebek diperam abu gosok dan garam dua belas hari, lalu dikukus. Kuningnya berminyak dan masir.",
      "Duck eggs cured twelve days in ash and salt, then steamed. The yolks are rich and sandy.",
    ],
    material: ["Telur bebek, garam, abu gosok", "Duck eggs, salt, ash"],
    story: [
      "Hari kedua belas ditandai di dinding dapur dengan kapur.",
      "Day twelve is chalked on the kitchen wall.",
    ],
    art: {
      form: "box",
      glyph: "egg",
      tint: "#7FB0B0",
      color: "#4F7F86",
      beside: ["duck"],
    },
  },
  {
    title: "Ayam kampung ungkep beku",
    titleEn: "Frozen spiced village chicken",
    leaf: "A4",
    price: 75_000,
    grams: 1300,
    leadDays: 2,
    unit: "kitchen",
    storage: "frozen",
    net: ["1 ekor, ±800 g", "1 bird, about 800 g"],
    what: [
      "Satu ekor ayam kampung potong delapan, diungkep bumbu kuning sampai meresap, lalu dibekukan. Goreng sepuluh menit, kremesnya ikut.",
      "One village chicken in eight pieces, simmered in turmeric spices and frozen. Fry ten minutes; the crumbs come with it.",
    ],
    material: [
      "Ayam kampung, kunyit, ketumbar, lengkuas, bawang, garam",
      "Village chicken, turmeric, coriander, galangal, shallot, salt",
    ],
    story: [
      "Disembelih oleh juru sembelih bersertifikat milik pesantren sendiri.",
      "Slaughtered by the pesantren's own certified butcher.",
    ],
    art: { form: "vacuum", glyph: "poultry-leg" },
  },
  {
    title: "Pakan magot kering 500 g",
    titleEn: "Dried larvae feed, 500 g",
    leaf: "D6",
    price: 35_000,
    unit: "livestock",
    storage: "dry",
    what: [
      "Magot lalat tentara hitam yang dikeringkan dengan pasir panas, berprotein tinggi. Untuk ayam, ikan hias, dan burung kicau.",
      "Black soldier fly larvae dried in hot sand, rich in protein. For poultry, ornamental fish and songbirds.",
    ],
    material: ["Magot BSF 100%", "100% BSF larvae"],
    story: [
      "Menghabiskan 80 kilogram sisa dapur setiap hari.",
      "They eat 80 kilos of kitchen scraps a day.",
    ],
    art: { form: "pouch", glyph: "grub", color: "#1D5560" },
  },
  {
    title: "Pupuk kascing 5 kg",
    titleEn: "Worm compost, 5 kg",
    leaf: "D6",
    price: 25_000,
    grams: 5100,
    unit: "livestock",
    storage: "cellar",
    what: [
      "Kompos cacing yang halus dan remah, siap campur dengan tanah satu banding empat. Tidak panas, aman untuk bibit.",
      "Fine, crumbly worm castings; mix one part with four of soil. Never hot, safe for seedlings.",
    ],
    material: [
      "Kascing, kompos daun bambu",
      "Worm castings, bamboo leaf compost",
    ],
    story: [
      "Cacingnya pindahan dari kandang domba Jampang.",
      "The worms moved here from a sheep pen in Jampang.",
    ],
    art: { form: "sack", glyph: "worm", color: "#CDB88C" },
  },
]
