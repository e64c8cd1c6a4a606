import type { DemoProduct } from "../model"

export const BARKAH_CARINGIN: readonly DemoProduct[] = [
  {
    title: "Sabun susu kambing 90 g",
    titleEn: "Goat's milk soap, 90 g",
    leaf: "H1",
    price: 25_000,
    choice: { title: "Varian", values: ["Original", "Oat"] },
    unit: "soap",
    storage: "craft",
    what: [
      "Sabun batang proses dingin dengan susu kambing segar menggantikan air. Busanya lembut, tanpa deterjen, diperam empat pekan.",
      "Cold-process bar soap with fresh goat's milk in place of water. Soft lather, no detergent, cured four weeks.",
    ],
    material: [
      "Minyak kelapa, minyak zaitun, susu kambing, soda; oat giling",
      "Coconut oil, olive oil, goat's milk, lye; ground oats",
    ],
    story: [
      "Lahir di laboratorium IPA yang menganggur setiap sore.",
      "Born in a science room that stood idle in the afternoons.",
    ],
    art: { form: "bar", glyph: "goat" },
  },
  {
    title: "Lotion zaitun 100 ml",
    titleEn: "Olive lotion, 100 ml",
    leaf: "H1",
    price: 38_000,
    unit: "soap",
    storage: "ambient",
    what: [
      "Lotion tubuh dengan minyak zaitun dan lidah buaya, cepat meresap dan tidak lengket. Wangi samar, aman untuk kulit kering.",
      "Body lotion with olive oil and aloe, quick to sink in and not sticky. Faintly scented, kind to dry skin.",
    ],
    material: [
      "Air, minyak zaitun, lidah buaya, gliserin, pengemulsi nabati",
      "Water, olive oil, aloe vera, glycerine, plant emulsifier",
    ],
    story: [
      "Diuji di tangan juru masak, yang paling sering kena air.",
      "Tested on the cooks' hands, which are wet all day.",
    ],
    art: { form: "pump", glyph: "olive", color: "#DDE3C4" },
  },
  {
    title: "Minyak gosok herbal 60 ml",
    titleEn: "Herbal rubbing oil, 60 ml",
    leaf: "H2",
    price: 28_000,
    unit: "herbal",
    storage: "ambient",
    what: [
      "Minyak gosok kelapa dengan serai wangi, jahe merah, dan cengkih. Hangat untuk pegal dan masuk angin, tidak panas menyengat.",
      "Coconut rubbing oil with citronella, red ginger and clove. Warming for aches and chills, without a sting.",
    ],
    material: [
      "Minyak kelapa, serai wangi, jahe merah, cengkih, mentol",
      "Coconut oil, citronella, red ginger, clove, menthol",
    ],
    story: [
      "Rempahnya dibeli dari kebun Riyadul Cidahu.",
      "The herbs come from the garden of Riyadul Cidahu.",
    ],
    art: { form: "vial", glyph: "herb", color: "#8FA04A" },
  },
  {
    title: "Parfum roll-on 8 ml",
    titleEn: "Roll-on perfume, 8 ml",
    leaf: "H3",
    price: 30_000,
    choice: { title: "Wangi", values: ["Melati", "Oud", "Kasturi", "Mawar"] },
    unit: "soap",
    storage: "ambient",
    what: [
      "Minyak wangi tanpa alkohol dalam botol bola, tahan enam jam di kain. Ukurannya pas di saku baju.",
      "Alcohol-free perfume oil in a roll-on bottle, lasting six hours on cloth. Made for a shirt pocket.",
    ],
    material: [
      "Minyak wangi, minyak pembawa nabati",
      "Fragrance oil, plant carrier oil",
    ],
    story: [
      "Wangi melati paling laris pada hari Jumat.",
      "Jasmine sells best on Fridays.",
    ],
    art: { form: "vial", glyph: "rose", color: "#C98BA6" },
  },
  {
    title: "Sabun cuci piring 800 ml",
    titleEn: "Dish soap, 800 ml",
    leaf: "H4",
    price: 16_000,
    grams: 900,
    unit: "soap",
    storage: "ambient",
    what: [
      "Sabun cuci piring jeruk nipis yang mengangkat lemak tanpa membuat tangan kering. Sedikit busa, mudah dibilas.",
      "Lime dish soap that cuts grease without drying the hands. Little foam, easy to rinse.",
    ],
    material: [
      "Surfaktan nabati, sari jeruk nipis, garam, air",
      "Plant surfactant, lime juice, salt, water",
    ],
    story: [
      "Pelanggan terbesarnya dapur sendiri: 370 piring, tiga kali sehari.",
      "Its biggest customer is its own kitchen: 370 plates, three times a day.",
    ],
    art: {
      form: "squeeze",
      glyph: "lemon",
      tint: "#7FA94A",
      color: "#A9C77E",
      beside: ["sponge", "bubbles"],
    },
  },
]
