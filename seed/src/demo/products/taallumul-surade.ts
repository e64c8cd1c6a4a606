import type { DemoProduct } from "../model"

export const TAALLUMUL_SURADE: readonly DemoProduct[] = [
  {
    title: "Wajit ketan 500 g",
    titleEn: "Sticky-rice sweets (wajit), 500 g",
    leaf: "A2",
    price: 30_000,
    unit: "kitchen",
    storage: "ambient",
    what: [
      "Wajit ketan hitam dan gula aren yang diaduk empat jam, dibungkus satu per satu dengan kulit jagung kering. Legit, tidak lengket di gigi.",
      "Black sticky rice and palm sugar stirred for four hours, each piece wrapped in dry corn husk. Rich, but it does not cling to the teeth.",
    ],
    material: [
      "Beras ketan, gula aren, kelapa parut, garam",
      "Sticky rice, palm sugar, grated coconut, salt",
    ],
    story: [
      "Resepnya ditulis di halaman terakhir sebuah kitab fikih.",
      "The recipe is on the last page of a book of law.",
    ],
    art: { form: "besek", glyph: "dodol" },
  },
  {
    title: "Opak ketan 300 g",
    titleEn: "Sticky-rice crackers (opak), 300 g",
    leaf: "A1",
    price: 20_000,
    grams: 380,
    size: [30, 20, 12],
    unit: "kitchen",
    what: [
      "Opak tipis selebar telapak tangan, dipanggang di atas arang sampai menggelembung. Gurih kelapa, tanpa digoreng.",
      "Thin crackers the size of a palm, toasted over charcoal until they blister. Tasting of coconut, never fried.",
    ],
    material: ["Beras ketan, santan, garam", "Sticky rice, coconut milk, salt"],
    story: [
      "Membaliknya harus dengan tangan; penjepit meninggalkan bekas.",
      "They are turned by hand; tongs leave a mark.",
    ],
    art: {
      form: "pouch",
      glyph: "opak",
      color: "#8A5A2B",
      beside: ["coconut"],
    },
  },
  {
    title: "Nastar 400 g",
    titleEn: "Pineapple tarts, 400 g",
    leaf: "A2",
    price: 65_000,
    grams: 520,
    leadDays: 3,
    unit: "bakery",
    storage: "ambient",
    what: [
      "Nastar berisi selai nanas yang dimasak sendiri dengan kayu manis, kulitnya lumer dan mengilap. Sekitar 45 butir dalam satu toples.",
      "Buttery tarts filled with pineapple jam cooked in-house with cinnamon, glossy and melting. About 45 in a jar.",
    ],
    material: [
      "Tepung terigu, mentega, kuning telur, nanas, gula, kayu manis",
      "Wheat flour, butter, egg yolk, pineapple, sugar, cinnamon",
    ],
    story: [
      "Menjelang Lebaran, pesanan dibuka dan ditutup pada hari yang sama.",
      "Before the feast, orders open and close on the same day.",
    ],
    art: { form: "toples", glyph: "cookie", tint: "#D9A03A" },
  },
  {
    title: "Sarung tenun santri",
    titleEn: "Handwoven santri sarong",
    leaf: "E1",
    price: 145_000,
    choice: { title: "Warna", values: ["Hijau", "Biru", "Marun"] },
    unit: "weaving",
    storage: "cloth",
    net: ["1 helai", "1 piece"],
    what: [
      "Sarung tenun bukan mesin dari benang katun rangkap, jatuhnya berat dan dingin di kulit. Motif kotak dengan garis kuning kunyit yang menjadi tanda pesantren ini.",
      "A sarong of doubled cotton from a wooden loom, heavy in the fall and cool on the skin. Checks with the turmeric stripe that marks this pesantren.",
    ],
    material: [
      "Katun 100%, lebar 120 cm, keliling 210 cm",
      "100% cotton, 120 cm wide, 210 cm around",
    ],
    story: [
      "Bunyi alat tenunnya menjadi pengingat waktu: berhenti saat azan.",
      "The looms keep time for the house: they fall silent at the call to prayer.",
    ],
    art: { form: "sarong" },
  },
  {
    title: "Peci rajut",
    titleEn: "Knitted cap",
    leaf: "E3",
    price: 35_000,
    grams: 90,
    choice: { title: "Ukuran", values: ["M", "L", "XL"] },
    unit: "yarn",
    storage: "cloth",
    net: ["1 buah", "1 piece"],
    what: [
      "Peci rajut dari benang katun lembut, berpori sehingga kepala tidak gerah. Bisa dilipat masuk saku tanpa berubah bentuk.",
      "A cap knitted from soft cotton, airy enough for a hot day. Folds into a pocket and keeps its shape.",
    ],
    material: ["Benang katun", "Cotton yarn"],
    story: [
      "Satu peci selesai dalam dua setoran hafalan.",
      "One cap takes as long as two recitations.",
    ],
    art: { form: "knitcap", glyph: "yarn" },
  },
  {
    title: "Tas rajut tali",
    titleEn: "Knotted rope bag",
    leaf: "F3",
    price: 110_000,
    leadDays: 5,
    unit: "yarn",
    storage: "craft",
    net: ["1 buah", "1 piece"],
    what: [
      "Tas bahu dari tali katun yang dirajut rapat, dengan kancing kayu dan kantong dalam. Muat kitab besar, mukena, dan botol minum.",
      "A shoulder bag in tightly knitted cotton cord, with a wooden button and an inner pocket. Holds a large book, prayer dress and a bottle.",
    ],
    material: [
      "Tali katun, kancing kayu, kain furing",
      "Cotton cord, wooden button, lining",
    ],
    story: [
      "Kancingnya dibuat bengkel kayu pesantren lain, di Cisaat.",
      "The button comes from the wood workshop of another pesantren, in Cisaat.",
    ],
    art: { form: "ropebag", glyph: "yarn", tint: "#A63D1F" },
  },
]
