import { SUKABUMI } from "./case-model"
import { type DemoListing, FOOD } from "./listing-model"

/** What the people of Al Umanaa work on. */
export const OWN_LISTINGS: readonly DemoListing[] = [
  {
    slug: "al-umanaa",
    office: SUKABUMI,
    papers: FOOD,
    acts: [{ act: "submit" }],
    product: {
      title: "Kerupuk lele 200 g",
      titleEn: "Catfish crackers, 200 g",
      leaf: "A1",
      price: 19_000,
      choice: { title: "Isi", values: ["Mentah", "Matang"] },
      unit: "kitchen",
      what: [
        "Kerupuk dari daging lele yang ditumbuk bersama tapioka, dijemur dua hari, tipis dan mengembang besar saat digoreng.",
        "Crackers of pounded catfish and tapioca, dried for two days; thin, and they puff up when fried.",
      ],
      material: [
        "Lele, tapioka, bawang putih, garam",
        "Catfish, tapioca, garlic, salt",
      ],
      story: [
        "Resepnya dicoba sembilan kali sebelum dapur setuju.",
        "The kitchen agreed on the ninth try.",
      ],
      art: { form: "pouch", glyph: "catfish" },
    },
  },
  {
    slug: "al-umanaa",
    office: SUKABUMI,
    papers: FOOD,
    acts: [
      { act: "submit" },
      { act: "start_review" },
      {
        act: "revise",
        reason: "Hampir selesai; dua hal perlu dibetulkan.",
        items: [
          {
            path: "photos",
            reason: "Tambahkan foto label dengan komposisi yang terbaca.",
          },
          {
            path: "attributes.ingredients",
            reason: "Sebutkan jenis minyak yang dipakai.",
          },
        ],
      },
    ],
    product: {
      title: "Sambal lele asap 150 g",
      titleEn: "Smoked catfish sambal, 150 g",
      leaf: "A5",
      price: 27_000,
      grams: 280,
      unit: "kitchen",
      storage: "jar",
      what: [
        "Lele diasap dengan sabut kelapa, disuwir, lalu dimasak lama bersama cabai dan bawang sampai minyaknya keluar.",
        "Catfish smoked over coconut husk, shredded and cooked slowly with chillies and shallots until the oil shows.",
      ],
      material: [
        "Lele asap, cabai, bawang merah, minyak",
        "Smoked catfish, chillies, shallots, oil",
      ],
      story: [
        "Asapnya dari sabut kelapa kebun tetangga.",
        "The smoke comes from the neighbour's coconut husks.",
      ],
      art: { form: "jar", glyph: "catfish", color: "#8A3F22" },
    },
  },
  {
    slug: "al-umanaa",
    office: SUKABUMI,
    papers: [],
    isHalf: true,
    acts: [],
    product: {
      title: "Bakso lele beku 500 g",
      titleEn: "Frozen catfish balls, 500 g",
      leaf: "A4",
      price: 38_000,
      unit: "kitchen",
      storage: "frozen",
      what: ["Bakso dari daging lele segar.", "Balls of fresh catfish."],
      material: ["Lele, tapioka", "Catfish, tapioca"],
      story: ["Masih dicoba di dapur.", "Still being tried in the kitchen."],
      art: { form: "vacuum", glyph: "meatball" },
    },
  },
]
