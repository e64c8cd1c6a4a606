import type { DemoProduct } from "../model"

export const DARUL_CUGENANG: readonly DemoProduct[] = [
  {
    title: "Beras pandanwangi 5 kg",
    titleEn: "Pandanwangi rice, 5 kg",
    leaf: "C1",
    price: 125_000,
    grams: 5100,
    unit: "farm",
    storage: "dry",
    what: [
      "Pandanwangi asli Cianjur dari padi bulu berumur lima bulan, harum pandan tanpa pewangi. Bulirnya bulat dan nasinya tetap enak ketika dingin.",
      "True Cianjur pandanwangi from five-month paddy, smelling of pandan with nothing added. Round grains that stay good when cold.",
    ],
    material: ["Beras pandanwangi 100%", "100% pandanwangi rice"],
    story: [
      "Beras inilah yang membayar batu bata asrama setelah gempa.",
      "This rice paid for the bricks after the earthquake.",
    ],
    art: { form: "sack", glyph: "sheaf-of-rice", color: "#F3E7C9" },
  },
  {
    title: "Tauco 300 g",
    titleEn: "Fermented soybeans (tauco), 300 g",
    leaf: "A5",
    price: 22_000,
    grams: 520,
    unit: "kitchen",
    storage: "jar",
    what: [
      "Tauco Cianjur dari kedelai kuning yang difermentasi empat pekan dalam gentong tanah. Gurih dengan manis samar, bulirnya masih utuh.",
      "Cianjur tauco of yellow soybeans, fermented four weeks in clay jars. Savoury with a hint of sweetness, the beans still whole.",
    ],
    material: [
      "Kedelai, garam, gula aren, tepung beras",
      "Soybeans, salt, palm sugar, rice flour",
    ],
    story: [
      "Gentongnya selamat dari gempa tanpa retak.",
      "The jars came through the earthquake without a crack.",
    ],
    art: { form: "jar", glyph: "beans", tint: "#A9713A", color: "#8A5A2B" },
  },
  {
    title: "Manisan buah kering 250 g",
    titleEn: "Dried candied fruit, 250 g",
    leaf: "A1",
    price: 25_000,
    unit: "kitchen",
    storage: "dry",
    what: [
      "Campuran mangga, salak, dan kedondong yang dikeringkan dengan sedikit gula. Kenyal, asam manis, dan tidak bertabur gula.",
      "Mango, salak and ambarella dried with a little sugar. Chewy, sweet-sour, and not dusted.",
    ],
    material: [
      "Mangga, salak, kedondong, gula, garam",
      "Mango, salak, ambarella, sugar, salt",
    ],
    story: [
      "Oleh-oleh wajib bagi tamu yang menjenguk di akhir pekan.",
      "What weekend visitors always take home.",
    ],
    art: {
      form: "pouch",
      glyph: "mango",
      color: "#B5651D",
      beside: ["cherries"],
    },
  },
  {
    title: "Cabai rawit 500 g",
    titleEn: "Bird's eye chillies, 500 g",
    leaf: "C2",
    price: 28_000,
    unit: "farm",
    storage: "fresh",
    what: [
      "Cabai rawit merah yang dipetik beserta tangkainya supaya tahan. Pedas tajam, disortir dari yang busuk dan hijau.",
      "Red bird's eye chillies picked with their stems so they last. Sharp, sorted by hand.",
    ],
    material: ["Cabai rawit segar", "Fresh chillies"],
    story: [
      "Harga di pasar naik turun; harga kami diubah sepekan sekali.",
      "Market prices jump daily; ours change once a week.",
    ],
    art: { form: "crate", glyph: "hot-pepper" },
  },
  {
    title: "Krisan pot",
    titleEn: "Chrysanthemum in a pot",
    leaf: "C5",
    price: 25_000,
    choice: { title: "Warna", values: ["Kuning", "Putih"] },
    unit: "garden",
    storage: "plant",
    net: ["1 pot", "1 pot"],
    what: [
      "Krisan pot yang kuncupnya baru membuka, tahan dua sampai tiga pekan di teras. Tinggi sekitar 30 cm.",
      "Potted chrysanthemum just coming into bloom, lasting two to three weeks on a porch. About 30 cm high.",
    ],
    material: ["Tanaman hidup, media tanam", "Live plant, potting mix"],
    story: [
      "Lampu rumah bunganya menyala sampai pukul sepuluh; santri ikut belajar di bawahnya.",
      "The flower house is lit until ten; santri study under the same lamps.",
    ],
    art: {
      form: "pots",
      glyph: "blossom",
      tint: "#E2A72E",
    },
  },
]
