import type { DemoProduct } from "../model"

export const BAROKAH_NYALINDUNG: readonly DemoProduct[] = [
  {
    title: "Keripik singkong 150 g",
    titleEn: "Cassava crisps, 150 g",
    leaf: "A1",
    price: 13_000,
    choice: { title: "Rasa", values: ["Original", "Balado", "Keju"] },
    unit: "kitchen",
    what: [
      "Singkong mentega yang diiris tipis, direndam, dan digoreng sampai renyah tanpa keras. Bumbunya menempel rata karena diaduk selagi hangat.",
      "Butter cassava sliced thin, soaked and fried until crunchy but never hard. The seasoning clings because it is tossed in while warm.",
    ],
    material: [
      "Singkong, minyak kelapa, garam, bumbu",
      "Cassava, coconut oil, salt, seasoning",
    ],
    story: [
      "Dua belas petani tetangga memasok singkongnya.",
      "Twelve neighbouring farmers bring the cassava.",
    ],
    art: {
      form: "pouch",
      glyph: "cassava",
      beside: ["hot-pepper", "cheese-wedge"],
    },
  },
  {
    title: "Keripik pisang 150 g",
    titleEn: "Banana crisps, 150 g",
    leaf: "A1",
    price: 14_000,
    choice: { title: "Rasa", values: ["Manis", "Asin"] },
    unit: "kitchen",
    what: [
      "Pisang nangka setengah matang yang diiris memanjang dan digoreng garing. Yang manis dilumuri gula aren, yang asin cukup garam laut.",
      "Half-ripe bananas cut lengthwise and fried crisp. The sweet ones are glazed with palm sugar, the salty ones need only sea salt.",
    ],
    material: [
      "Pisang nangka, minyak kelapa, gula aren atau garam",
      "Banana, coconut oil, palm sugar or salt",
    ],
    story: [
      "Tandan terbaik selalu datang hari Kamis, sepulang pasar.",
      "The best bunches come on Thursdays, after market.",
    ],
    art: {
      form: "pouch",
      glyph: "banana",
      color: "#B07B1E",
      beside: ["banana"],
    },
  },
  {
    title: "Sambal bawang 150 g",
    titleEn: "Shallot sambal, 150 g",
    leaf: "A5",
    price: 24_000,
    grams: 280,
    choice: { title: "Tingkat", values: ["Sedang", "Pedas"] },
    unit: "kitchen",
    storage: "jar",
    what: [
      "Sambal dengan irisan bawang merah yang digoreng dulu, sehingga harumnya manis sebelum pedasnya datang. Tanpa tomat, tanpa pengawet.",
      "Sambal with shallots fried first, so a sweet scent comes before the heat. No tomato, no preservative.",
    ],
    material: [
      "Cabai rawit, bawang merah, bawang putih, minyak kelapa, garam",
      "Bird's eye chilli, shallot, garlic, coconut oil, salt",
    ],
    story: [
      "Tingkat pedasnya ditentukan seorang ustaz yang tidak pernah berkeringat.",
      "Heat is judged by a teacher who never sweats.",
    ],
    art: {
      form: "jar",
      glyph: "onion",
      tint: "#8E1B4F",
      color: "#B23A1D",
      beside: ["hot-pepper", "garlic"],
    },
  },
  {
    title: "Sambal cumi 150 g",
    titleEn: "Squid sambal, 150 g",
    leaf: "A5",
    price: 32_000,
    grams: 280,
    unit: "kitchen",
    storage: "jar",
    what: [
      "Sambal dengan potongan cumi asin yang kenyal dan banyak. Satu sendok cukup untuk sepiring nasi.",
      "Sambal full of chewy pieces of salted squid. One spoon will do for a plate of rice.",
    ],
    material: [
      "Cumi asin 30%, cabai, bawang, minyak kelapa, daun jeruk",
      "Salted squid 30%, chilli, shallot, coconut oil, lime leaf",
    ],
    story: [
      "Cuminya dari Palabuhanratu, dititip lewat bus pagi.",
      "The squid rides in from Palabuhanratu on the morning bus.",
    ],
    art: {
      form: "jar",
      glyph: "squid",
      color: "#7A2A1A",
      beside: ["hot-pepper"],
    },
  },
  {
    title: "Liwet instan santri 250 g",
    titleEn: "Instant santri rice, 250 g",
    leaf: "A7",
    price: 28_000,
    choice: { title: "Rasa", values: ["Original", "Teri"] },
    unit: "kitchen",
    storage: "dry",
    what: [
      "Beras, bumbu, dan minyak kelapa dalam satu bungkus; tambahkan air dan masak seperti menanak nasi. Untuk tiga orang, jadi dalam 25 menit.",
      "Rice, spices and coconut oil in one pack; add water and cook as you would rice. Feeds three in 25 minutes.",
    ],
    material: [
      "Beras, bawang kering, serai, daun salam, minyak kelapa, garam; teri",
      "Rice, dried shallot, lemongrass, bay leaf, coconut oil, salt; anchovy",
    ],
    story: [
      "Nasi liwet adalah masakan pertama yang dikuasai setiap santri.",
      "It is the first dish that every santri masters.",
    ],
    art: {
      form: "pouch",
      glyph: "cooked-rice",
      color: "#8A3018",
      beside: ["onion"],
    },
  },
  {
    title: "Tepung mokaf 1 kg",
    titleEn: "Cassava flour (mocaf), 1 kg",
    leaf: "A7",
    price: 20_000,
    unit: "kitchen",
    storage: "dry",
    what: [
      "Tepung singkong terfermentasi pengganti terigu, bebas gluten dan tidak berbau apek. Baik untuk kue kering, bolu, dan pelapis gorengan.",
      "Fermented cassava flour to use for wheat: gluten-free and without the musty smell. Good for biscuits, cakes and batters.",
    ],
    material: ["Singkong 100%", "100% cassava"],
    story: [
      "Dibuat dari singkong yang terlalu besar untuk keripik.",
      "Made from roots too big for crisps.",
    ],
    art: { form: "sack", glyph: "cassava", color: "#F4EFE4" },
  },
]
