import type { DemoProduct } from "../model"

export const BAHRUL_CILETUH: readonly DemoProduct[] = [
  {
    title: "Gula aren cetak 1 kg",
    titleEn: "Moulded palm sugar, 1 kg",
    leaf: "A6",
    price: 36_000,
    unit: "farm",
    storage: "dry",
    what: [
      "Gula aren dari nira yang dimasak hari itu juga, dicetak dalam tempurung kelapa, isi empat sampai lima keping. Padat, cokelat terang, tanpa campuran gula pasir.",
      "Palm sugar boiled the day it is tapped and set in coconut shells, four or five to the kilo. Dense, light brown, with no cane sugar added.",
    ],
    material: [
      "Nira aren, sedikit kapur sirih",
      "Palm sap, a little slaked lime",
    ],
    story: [
      "Penyadapnya memanjat dua kali sehari, dan selalu mengucap salam pada pohonnya.",
      "The tapper climbs twice a day, and greets the tree each time.",
    ],
    art: { form: "besek", glyph: "palm-sugar" },
  },
  {
    title: "Minyak kelapa murni 250 ml",
    titleEn: "Virgin coconut oil, 250 ml",
    leaf: "A5",
    price: 45_000,
    unit: "kitchen",
    storage: "ambient",
    what: [
      "Minyak kelapa dari santan segar yang dipisahkan tanpa pemanasan. Bening, beraroma kelapa muda; untuk menumis, adonan kue, atau diminum satu sendok.",
      "Oil parted from fresh coconut milk without heat. Clear, scented of young coconut; for frying, baking, or a spoonful a day.",
    ],
    material: ["Kelapa 100%", "100% coconut"],
    story: [
      "Sepuluh butir kelapa untuk satu liter, dan ampasnya untuk ayam.",
      "Ten coconuts make a litre, and the pulp goes to the hens.",
    ],
    art: {
      form: "bottle",
      glyph: "coconut",
      color: "#EDE7D2",
      beside: ["coconut", "coconut"],
    },
  },
  {
    title: "Sale pisang 250 g",
    titleEn: "Dried banana, 250 g",
    leaf: "A1",
    price: 20_000,
    choice: { title: "Bentuk", values: ["Basah", "Kering"] },
    unit: "kitchen",
    what: [
      "Pisang ambon yang diiris memanjang, dijemur di atas daun, dan diasapi tipis. Yang basah legit seperti kurma; yang kering digoreng bertepung sampai garing.",
      "Banana sliced lengthwise, dried on leaves and lightly smoked. The moist kind chews like dates; the dry kind is battered and fried crisp.",
    ],
    material: [
      "Pisang ambon; tepung beras dan minyak kelapa pada yang kering",
      "Banana; rice flour and coconut oil in the dry kind",
    ],
    story: [
      "Asapnya dari kulit kelapa, jadi tidak ada yang terbuang.",
      "The smoke comes from coconut husk, so nothing is wasted.",
    ],
    art: { form: "pouch", glyph: "banana", color: "#7A4A1E" },
  },
  {
    title: "Rengginang 500 g",
    titleEn: "Rice crackers (rengginang), 500 g",
    leaf: "A1",
    price: 25_000,
    grams: 600,
    size: [30, 22, 16],
    choice: { title: "Rasa", values: ["Original", "Terasi"] },
    unit: "kitchen",
    what: [
      "Rengginang ketan mentah, dicetak bundar dengan tangan dan dijemur dua matahari. Goreng dalam minyak panas sepuluh detik, mekar dan renyah.",
      "Uncooked sticky-rice crackers, shaped by hand and dried for two days. Ten seconds in hot oil and they bloom.",
    ],
    material: [
      "Beras ketan, bawang putih, garam; terasi pada rasa terasi",
      "Sticky rice, garlic, salt; shrimp paste in that flavour",
    ],
    story: [
      "Kalau mendung lewat, seluruh kelas berlari menyelamatkan tampah.",
      "When clouds come, a whole class runs to save the trays.",
    ],
    art: { form: "toples", glyph: "rengginang" },
  },
  {
    title: "Tas anyaman pandan",
    titleEn: "Woven pandan bag",
    leaf: "F1",
    price: 75_000,
    grams: 350,
    size: [40, 32, 10],
    choice: { title: "Ukuran", values: ["S", "M"] },
    leadDays: 5,
    unit: "weaving",
    storage: "craft",
    net: ["1 buah", "1 piece"],
    what: [
      "Tas pandan laut dengan anyaman rapat bermotif silang, pegangan rotan, dan lapisan kain di dalam. Cukup kuat untuk belanja pasar, cukup rapi untuk ke kantor.",
      "A bag of sea pandan in a tight cross weave, with rattan handles and a cloth lining. Strong enough for the market, neat enough for work.",
    ],
    material: [
      "Daun pandan laut, rotan, kain katun",
      "Sea pandan leaf, rattan, cotton",
    ],
    story: [
      "Satu tas berarti tiga sore, dan satu juz yang diulang sambil menganyam.",
      "One bag is three afternoons, and a part of the Qur'an rehearsed while weaving.",
    ],
    art: { form: "tote", glyph: "palm-tree" },
  },
  {
    title: "Suvenir batok kelapa",
    titleEn: "Coconut shell bowl and spoon",
    leaf: "F5",
    price: 35_000,
    grams: 220,
    unit: "souvenir",
    storage: "craft",
    net: ["1 set", "1 set"],
    what: [
      "Mangkuk dan sendok dari tempurung kelapa tua, digosok sampai halus dan dilapisi minyak kelapa. Untuk kacang, sambal, atau kunci di meja depan.",
      "A bowl and spoon of old coconut shell, sanded smooth and finished with coconut oil. For nuts, sambal, or the keys by the door.",
    ],
    material: [
      "Tempurung dan kayu kelapa, minyak kelapa",
      "Coconut shell and wood, coconut oil",
    ],
    story: [
      "Tempurungnya bekas cetakan gula aren.",
      "The shells were moulds for palm sugar first.",
    ],
    art: { form: "coconut", glyph: "coconut" },
  },
]
