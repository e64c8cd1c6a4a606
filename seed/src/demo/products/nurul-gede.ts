import type { DemoProduct } from "../model"

export const NURUL_GEDE: readonly DemoProduct[] = [
  {
    title: "Paket sayur dataran tinggi 3 kg",
    titleEn: "Highland vegetable box, 3 kg",
    leaf: "C2",
    price: 38_000,
    grams: 3300,
    leadDays: 1,
    unit: "farm",
    storage: "fresh",
    what: [
      "Sekotak sayur yang cukup untuk keluarga kecil selama empat hari: wortel, kol, brokoli, buncis, dan daun bawang, isinya mengikuti panen. Dipanen sehari setelah dipesan.",
      "A box that feeds a small family for four days: carrot, cabbage, broccoli, beans and leek, as the harvest has it. Picked the day after you order.",
    ],
    material: ["Sayur segar campur", "Mixed fresh vegetables"],
    story: [
      "Ke dalam setiap kotak diselipkan kertas cara memasaknya.",
      "Each box has a slip that says how to cook it.",
    ],
    art: { form: "crate", glyph: "carrot", second: "broccoli" },
  },
  {
    title: "Wortel 1 kg",
    titleEn: "Carrots, 1 kg",
    leaf: "C2",
    price: 14_000,
    unit: "farm",
    storage: "fresh",
    what: [
      "Wortel gunung berukuran sedang, dicabut pagi dan dicuci dengan air mata air. Manis, renyah, dan cukup bersih untuk dimakan mentah.",
      "Medium mountain carrots, pulled in the morning and washed in spring water. Sweet, crisp, and clean enough to eat raw.",
    ],
    material: ["Wortel segar", "Fresh carrots"],
    story: [
      "Bibitnya ditanam oleh santri kelas satu sebagai pelajaran pertama bertani.",
      "Sown by first-years as their first lesson in farming.",
    ],
    art: { form: "crate", glyph: "carrot" },
  },
  {
    title: "Stroberi segar 250 g",
    titleEn: "Fresh strawberries, 250 g",
    leaf: "C3",
    price: 22_000,
    grams: 350,
    leadDays: 1,
    unit: "farm",
    storage: "fresh",
    what: [
      "Stroberi matang pohon yang dipetik dengan gunting, bukan ditarik, lalu ditata satu lapis supaya tidak memar. Manis dengan asam yang segar.",
      "Strawberries ripened on the plant, cut with scissors rather than pulled, and laid in one layer so they do not bruise. Sweet, with a fresh tartness.",
    ],
    material: ["Stroberi segar", "Fresh strawberries"],
    story: [
      "Petik terakhir sebelum matahari di atas pohon pinus.",
      "The last one is picked before the sun tops the pines.",
    ],
    art: { form: "crate", glyph: "strawberry" },
  },
  {
    title: "Selai stroberi 200 g",
    titleEn: "Strawberry jam, 200 g",
    leaf: "A6",
    price: 27_000,
    grams: 380,
    unit: "kitchen",
    storage: "jar",
    what: [
      "Selai dengan potongan buah yang masih terlihat, dimasak sebentar dengan sedikit gula dan air jeruk. Tidak memakai pewarna maupun pengawet.",
      "Jam with whole pieces of fruit, cooked briefly with little sugar and lemon juice. No colouring, no preservative.",
    ],
    material: [
      "Stroberi 65%, gula, air jeruk lemon",
      "Strawberries 65%, sugar, lemon juice",
    ],
    story: [
      "Dibuat pada hari petik, dari buah yang terlalu kecil untuk dijual segar.",
      "Made the day of picking, from fruit too small to sell fresh.",
    ],
    art: {
      form: "jar",
      glyph: "strawberry",
      color: "#B33A3A",
      beside: ["strawberry", "lemon"],
    },
  },
  {
    title: "Jamur tiram 500 g",
    titleEn: "Oyster mushrooms, 500 g",
    leaf: "C4",
    price: 12_000,
    unit: "mushroom",
    storage: "fresh",
    what: [
      "Jamur tiram putih yang dipanen saat tudungnya belum melebar penuh, sehingga tetap kenyal setelah dimasak. Ditimbang setelah bonggolnya dipotong.",
      "White oyster mushrooms picked before the caps spread, so that they stay firm when cooked. Weighed after trimming.",
    ],
    material: ["Jamur tiram segar", "Fresh oyster mushrooms"],
    story: [
      "Kumbungnya disiram setiap selesai salat, lima kali sehari.",
      "The house is watered after each prayer, five times a day.",
    ],
    art: { form: "crate", glyph: "oyster-mushroom" },
  },
  {
    title: "Keripik jamur tiram 100 g",
    titleEn: "Oyster mushroom crisps, 100 g",
    leaf: "A1",
    price: 17_000,
    choice: { title: "Rasa", values: ["Original", "Pedas", "Keju"] },
    unit: "kitchen",
    what: [
      "Suwiran jamur berlapis tepung tipis yang digoreng lalu diputar sampai minyaknya tuntas. Ringan, gurih, dan tidak meninggalkan minyak di jari.",
      "Shredded mushroom in a thin batter, fried and spun until no oil is left. Light, savoury, and clean on the fingers.",
    ],
    material: [
      "Jamur tiram, tepung beras, tapioka, bawang putih, minyak kelapa, garam",
      "Oyster mushroom, rice flour, tapioca, garlic, coconut oil, salt",
    ],
    story: [
      "Mesin pemutarnya dirakit santri dari mesin cuci bekas.",
      "Santri built the spinner from an old washing machine.",
    ],
    art: { form: "pouch", glyph: "oyster-mushroom", color: "#8A5A2B" },
  },
]
