import type { DemoProduct } from "../model"

export const RIYADUL_PALABUHAN: readonly DemoProduct[] = [
  {
    title: "Ikan asin jambal roti 250 g",
    titleEn: "Salted jambal fish, 250 g",
    leaf: "A3",
    price: 48_000,
    unit: "sea",
    storage: "dry",
    what: [
      "Manyung yang digarami semalam lalu dijemur dua hari sampai dagingnya empuk berlapis seperti roti. Goreng sebentar dengan api kecil; asinnya pas untuk nasi panas dan sambal.",
      "Sea catfish salted overnight and sun-dried for two days until the flesh flakes like bread. Fry briefly on a low flame; just salty enough for hot rice and sambal.",
    ],
    material: ["Ikan manyung, garam laut", "Sea catfish, sea salt"],
    story: [
      "Dijemur di bawah jaring, karena lalat tidak membayar.",
      "Dried under netting, because flies do not pay.",
    ],
    art: { form: "pouch", glyph: "tuna", tint: "#9A7B54", color: "#7A5A33" },
  },
  {
    title: "Abon tuna 100 g",
    titleEn: "Tuna floss, 100 g",
    leaf: "A3",
    price: 35_000,
    choice: { title: "Rasa", values: ["Original", "Pedas"] },
    unit: "sea",
    what: [
      "Abon dari daging tuna sirip kuning Palabuhanratu, dimasak dengan lengkuas parut sehingga harum dan tidak amis. Seratnya halus, cocok untuk isian lemper.",
      "Floss of yellowfin tuna from Palabuhanratu, cooked with grated galangal so it is fragrant and not fishy. Fine-fibred, good as a filling for rice rolls.",
    ],
    material: [
      "Tuna, lengkuas, santan, gula aren, bawang, ketumbar, garam",
      "Tuna, galangal, coconut milk, palm sugar, shallot, coriander, salt",
    ],
    story: [
      "Ikannya dibeli langsung dari perahu wali santri.",
      "The fish comes straight from the boats of santri's fathers.",
    ],
    art: {
      form: "jar",
      glyph: "tuna",
      color: "#B88B54",
      beside: ["ginger-root"],
    },
  },
  {
    title: "Kerupuk ikan 200 g",
    titleEn: "Fish crackers, 200 g",
    leaf: "A1",
    price: 19_000,
    choice: { title: "Kematangan", values: ["Mentah", "Matang"] },
    unit: "sea",
    storage: "dry",
    what: [
      "Kerupuk tenggiri yang diiris tipis dan dijemur sampai bening. Yang mentah mengembang dua kali lipat saat digoreng; yang matang siap dimakan dari bungkusnya.",
      "Mackerel crackers sliced thin and dried until clear. The uncooked ones double in the pan; the fried ones are ready from the bag.",
    ],
    material: [
      "Ikan tenggiri 40%, tapioka, bawang putih, garam",
      "Mackerel 40%, tapioca, garlic, salt",
    ],
    story: [
      "Irisannya masih dengan pisau, dua milimeter, tanpa penggaris.",
      "Still cut by knife, two millimetres, no ruler.",
    ],
    art: { form: "toples", glyph: "opak" },
  },
  {
    title: "Bakso ikan beku 500 g",
    titleEn: "Frozen fish balls, 500 g",
    leaf: "A4",
    price: 38_000,
    grams: 900,
    unit: "sea",
    storage: "frozen",
    what: [
      "Bakso ikan kenyal alami, tanpa boraks dan tanpa pemutih, isi sekitar 30 butir. Rebus lima menit atau goreng setengah matang untuk sate.",
      "Fish balls with a natural bite, without borax or bleach, about 30 pieces. Boil five minutes or half-fry for skewers.",
    ],
    material: [
      "Ikan kurisi dan tenggiri 70%, tapioka, putih telur, bawang putih, garam",
      "Threadfin bream and mackerel 70%, tapioca, egg white, garlic, salt",
    ],
    story: [
      "Kenyalnya dari es batu saat menggiling, bukan dari bubuk.",
      "The bite comes from grinding on ice, not from a powder.",
    ],
    art: { form: "vacuum", glyph: "meatball" },
  },
  {
    title: "Terasi udang 100 g",
    titleEn: "Shrimp paste, 100 g",
    leaf: "A5",
    price: 18_000,
    unit: "sea",
    storage: "ambient",
    what: [
      "Terasi dari udang rebon, ditumbuk tiga kali dan diperam sebulan. Harum ketika dibakar, tanpa pewarna merah.",
      "Paste of tiny rebon shrimp, pounded three times and aged a month. Fragrant when toasted, with no red dye.",
    ],
    material: ["Udang rebon 95%, garam", "Rebon shrimp 95%, salt"],
    story: [
      "Alunya lebih tua daripada pesantrennya.",
      "The pestle is older than the pesantren.",
    ],
    art: {
      form: "box",
      glyph: "shrimp-paste",
      color: "#6E3B3B",
      beside: ["shrimp"],
    },
  },
  {
    title: "Dendeng ikan 150 g",
    titleEn: "Sweet dried fish, 150 g",
    leaf: "A3",
    price: 40_000,
    unit: "sea",
    storage: "dry",
    what: [
      "Lembaran ikan layang tanpa duri yang direndam gula aren dan ketumbar, lalu dijemur setengah kering. Dipanggang sebentar, manis dan gurih.",
      "Boneless scad marinated in palm sugar and coriander and half-dried. Grill briefly: sweet and savoury.",
    ],
    material: [
      "Ikan layang, gula aren, ketumbar, bawang putih, asam jawa, garam",
      "Scad, palm sugar, coriander, garlic, tamarind, salt",
    ],
    story: [
      "Bekal kegemaran santri yang pulang kampung naik bus malam.",
      "The favourite packed meal of santri who go home by night bus.",
    ],
    art: { form: "pouch", glyph: "tuna", color: "#8A3F22" },
  },
]
