import type { DemoProduct } from "../model"

export const RIYADUL_CIDAHU: readonly DemoProduct[] = [
  {
    title: "Teh rosela 75 g",
    titleEn: "Roselle tea, 75 g",
    leaf: "B2",
    price: 24_000,
    unit: "herbal",
    storage: "dry",
    what: [
      "Kelopak rosela merah utuh, dikeringkan dengan suhu rendah sehingga warnanya tidak pudar. Asam segar, enak panas maupun dengan es.",
      "Whole red roselle calyces dried at low heat so the colour stays. Fresh and tart, hot or iced.",
    ],
    material: ["Kelopak rosela 100%", "100% roselle calyces"],
    story: [
      "Ditanam di sepanjang jalan masuk, jadi tamu disambut warna merah.",
      "Planted along the drive, so guests are met by red.",
    ],
    art: {
      form: "pouch",
      glyph: "hibiscus",
      tint: "#A23552",
      color: "#7A2440",
      beside: ["teapot"],
    },
  },
  {
    title: "Jahe merah instan 250 g",
    titleEn: "Instant red ginger, 250 g",
    leaf: "B3",
    price: 28_000,
    unit: "herbal",
    storage: "dry",
    what: [
      "Sari jahe merah yang dikristalkan bersama gula aren; dua sendok untuk satu gelas. Pedas hangat, tanpa ampas.",
      "Red ginger juice crystallised with palm sugar; two spoons to a glass. Warm and hot, with no sediment.",
    ],
    material: [
      "Jahe merah, gula aren, gula tebu",
      "Red ginger, palm sugar, cane sugar",
    ],
    story: [
      "Setiap santri baru menanam satu rumpun; inilah hasilnya.",
      "Every new santri plants one clump; this is what comes of it.",
    ],
    art: { form: "pouch", glyph: "ginger-root", color: "#8A3018" },
  },
  {
    title: "Kunyit asam serbuk 200 g",
    titleEn: "Turmeric and tamarind drink, 200 g",
    leaf: "B3",
    price: 24_000,
    unit: "herbal",
    storage: "dry",
    what: [
      "Jamu kunyit asam dalam bentuk serbuk, manisnya ringan dan asamnya segar. Seduh dengan air dingin di siang hari.",
      "The classic turmeric and tamarind tonic as a powder, lightly sweet and fresh. Stir into cold water at noon.",
    ],
    material: [
      "Kunyit, asam jawa, gula aren, garam",
      "Turmeric, tamarind, palm sugar, salt",
    ],
    story: [
      "Resep ibu-ibu dapur, ditakar ulang oleh guru IPA.",
      "The kitchen mothers' recipe, re-measured by the science teacher.",
    ],
    art: { form: "pouch", glyph: "turmeric", color: "#A9731A" },
  },
  {
    title: "Madu randu 500 ml",
    titleEn: "Kapok blossom honey, 500 ml",
    leaf: "A6",
    price: 85_000,
    grams: 750,
    stock: 2,
    unit: "bees",
    storage: "ambient",
    what: [
      "Madu lebah ternak dari musim bunga randu, terang dan lembut di tenggorokan. Disaring dua kali, tidak dipanaskan.",
      "Honey of the kapok season, pale and easy on the throat. Strained twice, never heated.",
    ],
    material: ["Madu murni", "Pure honey"],
    story: [
      "Kotak lebahnya dititipkan di kebun anggota kopontren.",
      "The hives stand in the gardens of members of its cooperative.",
    ],
    art: {
      form: "bottle",
      glyph: "honeybee",
      color: "#D9A03A",
      beside: ["honey-pot", "white-flower"],
    },
  },
  {
    title: "Aglonema pot",
    titleEn: "Aglaonema in a pot",
    leaf: "C5",
    price: 45_000,
    choice: { title: "Warna", values: ["Merah", "Hijau"] },
    unit: "garden",
    storage: "plant",
    net: ["1 pot", "1 pot"],
    what: [
      "Aglonema berdaun enam sampai delapan, sudah berakar penuh di pot 15 cm. Tahan di dalam ruangan, siram dua kali sepekan.",
      "Aglaonema with six to eight leaves, well rooted in a 15 cm pot. Happy indoors; water twice a week.",
    ],
    material: [
      "Tanaman hidup, media sekam bakar dan kompos",
      "Live plant, burnt husk and compost",
    ],
    story: [
      "Dirawat santri yang mendapat hukuman ringan, dan ternyata mereka kerasan.",
      "Tended by santri on light punishment, who turned out to enjoy it.",
    ],
    art: {
      form: "pots",
      glyph: "potted-plant",
      tint: "#A34A4A",
      second: "herb",
    },
  },
  {
    title: "Kaktus mini isi 3",
    titleEn: "Mini cacti, set of 3",
    leaf: "C5",
    price: 40_000,
    unit: "garden",
    storage: "plant",
    what: [
      "Tiga kaktus mini berbeda jenis dalam pot tanah liat kecil. Cukup disiram sepekan sekali dan diletakkan di jendela.",
      "Three different little cacti in clay pots. Water once a week and keep by a window.",
    ],
    material: [
      "Tanaman hidup, pasir malang, pot tanah liat",
      "Live plants, volcanic sand, clay pots",
    ],
    story: [
      "Potnya dibakar di tungku desa sebelah.",
      "The pots are fired in the next village.",
    ],
    art: { form: "pots", glyph: "cactus" },
  },
]
