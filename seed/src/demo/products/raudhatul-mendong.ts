import type { DemoProduct } from "../model"

export const RAUDHATUL_MENDONG: readonly DemoProduct[] = [
  {
    title: "Mukena bordir",
    titleEn: "Embroidered prayer dress",
    leaf: "E4",
    price: 245_000,
    choice: { title: "Warna", values: ["Putih", "Krem"] },
    unit: "sewing",
    storage: "cloth",
    net: ["1 set", "1 set"],
    what: [
      "Mukena katun jepang dengan bordir bunga khas Tasikmalaya di sekeliling tepi. Bordirnya rapat di kedua sisi sehingga tidak menggores wajah.",
      "A prayer dress in fine cotton with Tasikmalaya flower embroidery all around the hem, worked so that it never scratches the face.",
    ],
    material: [
      "Katun jepang, benang bordir rayon",
      "Fine cotton, rayon embroidery thread",
    ],
    story: [
      "Satu set memakan empat hari dan satu guru yang sabar.",
      "One set takes four days and one patient teacher.",
    ],
    art: { form: "mukena", glyph: "cherry-blossom", color: "#FBF3E2" },
  },
  {
    title: "Payung geulis kecil",
    titleEn: "Small painted parasol",
    leaf: "F2",
    price: 90_000,
    grams: 600,
    size: [65, 12, 12],
    leadDays: 5,
    unit: "souvenir",
    storage: "craft",
    net: ["diameter 40 cm", "40 cm across"],
    what: [
      "Payung kertas Tasikmalaya berangka bambu dengan lukisan bunga. Untuk hiasan, panggung, atau peneduh sebentar.",
      "A paper parasol of Tasikmalaya on a bamboo frame, painted with flowers. For decoration, the stage, or a little shade.",
    ],
    material: [
      "Bambu, kertas, benang, cat air",
      "Bamboo, paper, thread, watercolour",
    ],
    story: [
      "Hanya tersisa segelintir pelukisnya; pesantren ini menambah enam.",
      "Few painters are left; this pesantren has added six.",
    ],
    art: { form: "parasol", glyph: "umbrella", tint: "#A63D1F" },
  },
  {
    title: "Tikar mendong",
    titleEn: "Woven rush mat",
    leaf: "F1",
    price: 65_000,
    grams: 1600,
    size: [92, 18, 18],
    choice: { title: "Ukuran", values: ["150×200", "180×200"] },
    unit: "weaving",
    storage: "craft",
    net: ["1 lembar", "1 piece"],
    what: [
      "Tikar mendong tenun yang sejuk dan wangi rumput, bergaris tiga warna. Bisa digulung, tepinya dijahit kain.",
      "A woven rush mat, cool and smelling of grass, in three-coloured stripes. Rolls up; edges bound in cloth.",
    ],
    material: [
      "Mendong, benang, kain tepi",
      "Mendong rush, yarn, cloth binding",
    ],
    story: [
      "Tamu pesantren tidur di atasnya dan biasanya membeli satu.",
      "Guests sleep on one, and usually buy one.",
    ],
    art: { form: "rollmat", glyph: "sheaf-of-rice", tint: "#A9A04A" },
  },
  {
    title: "Opak ketan oven 250 g",
    titleEn: "Oven-baked opak, 250 g",
    leaf: "A1",
    price: 18_000,
    size: [28, 20, 12],
    unit: "kitchen",
    what: [
      "Opak ketan yang dipanggang oven, lebih tipis dan merata matangnya daripada yang di atas arang. Manis gurih, tanpa minyak.",
      "Sticky-rice crackers baked in an oven, thinner and more even than over charcoal. Sweet and savoury, without oil.",
    ],
    material: [
      "Beras ketan, kelapa, gula, garam",
      "Sticky rice, coconut, sugar, salt",
    ],
    story: [
      "Generasi tua memilih arang; yang muda memilih oven; pembeli memilih keduanya.",
      "The old prefer charcoal, the young the oven, and buyers both.",
    ],
    art: { form: "toples", glyph: "opak" },
  },
  {
    title: "Peci bordir putih",
    titleEn: "White embroidered cap",
    leaf: "E3",
    price: 28_000,
    grams: 80,
    choice: { title: "Ukuran", values: ["M", "L", "XL"] },
    unit: "sewing",
    storage: "cloth",
    net: ["1 buah", "1 piece"],
    what: [
      "Peci haji putih dengan bordir keliling, ringan dan mudah dicuci. Tidak menguning karena benangnya sewarna.",
      "A white cap embroidered all around, light and easy to wash. The thread matches the cloth, so it does not yellow.",
    ],
    material: ["Katun, benang bordir", "Cotton, embroidery thread"],
    story: [
      "Dikirim paling banyak menjelang musim haji.",
      "Most are sent just before the hajj.",
    ],
    art: { form: "cap", glyph: "sewing-needle", color: "#F8F4EA" },
  },
]
