import { BOGOR, SUKABUMI } from "./case-model"
import { type DemoListing, FOOD } from "./listing-model"
import { OWN_LISTINGS } from "./own-listings"

export const LISTINGS: readonly DemoListing[] = [
  ...OWN_LISTINGS,
  {
    slug: "barokah-nyalindung",
    office: SUKABUMI,
    papers: FOOD,
    acts: [{ act: "submit" }, { act: "start_review" }],
    product: {
      title: "Keripik bayam 100 g",
      titleEn: "Spinach crisps, 100 g",
      leaf: "A1",
      price: 15_000,
      unit: "kitchen",
      what: [
        "Daun bayam utuh berbalut adonan tipis, digoreng satu per satu sehingga tetap lebar dan renyah.",
        "Whole spinach leaves in a thin batter, fried one by one so that they stay wide and crisp.",
      ],
      material: [
        "Bayam, tepung beras, minyak kelapa, garam",
        "Spinach, rice flour, coconut oil, salt",
      ],
      story: [
        "Bayamnya dipetik sebelum matahari naik.",
        "The leaves are picked before the sun is up.",
      ],
      art: { form: "pouch", glyph: "herb", color: "#3B6B35" },
    },
  },
  {
    slug: "hidayatul-nagrak",
    office: SUKABUMI,
    papers: FOOD,
    acts: [
      { act: "submit" },
      { act: "start_review" },
      {
        act: "reject",
        reason:
          "Telurnya dibeli dari peternak lain dan hanya dikemas ulang; ajukan telur buatan sendiri.",
      },
    ],
    product: {
      title: "Telur asin asap isi 6",
      titleEn: "Smoked salted eggs, 6",
      leaf: "A3",
      price: 30_000,
      grams: 560,
      unit: "livestock",
      what: [
        "Telur bebek yang diasinkan lalu diasap semalam, putihnya padat dan kuningnya berminyak.",
        "Duck eggs, salted and smoked for a night; firm whites and oily yolks.",
      ],
      material: ["Telur bebek, garam", "Duck eggs, salt"],
      story: ["Diasap dengan sekam.", "Smoked over rice husks."],
      art: { form: "eggs" },
    },
  },
  {
    slug: "bahrul-ciletuh",
    office: SUKABUMI,
    papers: [],
    isHalf: true,
    acts: [{ act: "archive" }],
    product: {
      title: "Gula semut jahe 250 g",
      titleEn: "Palm sugar with ginger, 250 g",
      leaf: "A6",
      price: 22_000,
      unit: "kitchen",
      what: [
        "Gula aren butir dengan jahe merah.",
        "Palm sugar grains with red ginger.",
      ],
      material: ["Nira aren, jahe merah", "Palm sap, red ginger"],
      story: [
        "Ditunda sampai musim jahe.",
        "Put off until ginger is in season.",
      ],
      art: { form: "pouch", glyph: "palm-sugar", color: "#8A4B22" },
    },
  },
  {
    slug: "thoriqul-sagaranten",
    office: SUKABUMI,
    papers: [],
    acts: [{ act: "submit" }, { act: "start_review" }, { act: "publish" }],
    product: {
      title: "Tempat serbaguna bambu",
      titleEn: "Bamboo storage basket",
      leaf: "F1",
      price: 55_000,
      grams: 700,
      size: [28, 28, 14],
      choice: { title: "Ukuran", values: ["S", "M"] },
      unit: "weaving",
      what: [
        "Keranjang bambu bertutup untuk tisu, bumbu, atau alat jahit; anyamannya rapat dan dasarnya rata.",
        "A lidded bamboo basket for tissues, spices or sewing things; tightly plaited, with a flat base.",
      ],
      material: ["Bambu tali", "String bamboo"],
      story: [
        "Satu keranjang, satu malam, dua orang.",
        "One basket takes two people one evening.",
      ],
      art: { form: "basketstack", glyph: "basket" },
    },
  },
  {
    slug: "nurul-puncak",
    office: BOGOR,
    papers: FOOD,
    acts: [{ act: "submit" }],
    product: {
      title: "Keripik talas Bogor 150 g",
      titleEn: "Bogor taro crisps, 150 g",
      leaf: "A1",
      price: 18_000,
      unit: "kitchen",
      what: [
        "Talas Bogor diiris tipis dan digoreng dua kali, gurih tanpa pengawet.",
        "Bogor taro cut thin and fried twice; savoury, no preservatives.",
      ],
      material: ["Talas, minyak kelapa, garam", "Taro, coconut oil, salt"],
      story: [
        "Talasnya dari lereng yang sama dengan kopinya.",
        "The taro grows on the same slope as the coffee.",
      ],
      art: { form: "pouch", glyph: "taro", color: "#5E3D5A" },
    },
  },
]
