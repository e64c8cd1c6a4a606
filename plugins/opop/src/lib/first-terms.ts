import type { TermsDocument } from "./terms"

type Text = { title: string; paragraphs: readonly string[] }
type FirstTerms = { document: TermsDocument; id: Text; en: Text }

/** Version of the texts that a new marketplace begins with; the office publishes later ones. */
export const FIRST_TERMS_VERSION = "2026-11-01"

/** What applicants agree to until the office publishes a version of its own. */
export const FIRST_TERMS: readonly FirstTerms[] = [
  {
    document: "terms",
    id: {
      title: "Ketentuan penjual",
      paragraphs: [
        "Pasar Santri menjual barang buatan pesantren dan santrinya. Pesantren yang disetujui dinas boleh membuka satu toko. Pendaftaran dan berjualan tidak dipungut biaya; bila kelak ada biaya layanan, Anda diberi tahu paling lambat 30 hari sebelumnya.",
        "Pesantren bertanggung jawab atas kebenaran data dan berkasnya, mutu barang, izin edar, sertifikat halal, dan kesesuaian barang dengan keterangannya. Barang yang dilarang undang-undang tidak boleh dijual.",
        "Setiap barang diperiksa petugas sebelum tampil. Perubahan nama, foto, kategori, dan berkas diperiksa kembali; harga dan stok dapat Anda ubah sendiri.",
        "Uang penjualan dipegang oleh pemegang dana yang disebut saat pembayaran, tidak pernah oleh dinas atau petugas, dan dibayarkan ke rekening atas nama pesantren, yayasan, atau kopontren. Perubahan rekening ditahan tiga hari dan dikonfirmasi petugas keuangan.",
        'Pembeli berhak menukar atau mengeluhkan barang yang tidak sesuai. Kalimat "barang tidak dapat dikembalikan" tidak berlaku.',
        "Dinas dapat menangguhkan toko dengan alasan tertulis. Anda berhak mengetahui alasannya dan mengajukan keberatan, yang diputuskan oleh petugas lain.",
      ],
    },
    en: {
      title: "Terms for sellers",
      paragraphs: [
        "Pasar Santri sells what pesantren and their santri make. A pesantren that the office approved may open one shop. Applying and selling are free; should there be a fee one day, you are told at least 30 days before.",
        "The pesantren answers for its data and papers being true, and for the quality, permits, halal certificates and descriptions of its goods. Goods that the law forbids may not be sold.",
        "An officer checks each product before it is shown. Changes of name, pictures, category and papers are checked again; price and stock you change yourself.",
        "The money of sales is held by the fund holder named at payment, never by the office or an officer, and is paid to an account in the name of the pesantren, its foundation or its cooperative. A change of the account rests three days and is confirmed by a finance officer.",
        'Buyers may exchange or complain about goods that are not as described. "No returns" is not a valid term.',
        "The office may suspend a shop with a written reason. You have a right to know it and to appeal, which another officer decides.",
      ],
    },
  },
  {
    document: "privacy",
    id: {
      title: "Pemberitahuan privasi",
      paragraphs: [
        "Yang kami simpan: data lembaga dan alamatnya, nama, jabatan, dan nomor telepon penanggung jawab, NIK dan foto KTP, NPWP, rekening lembaga, berkas izin, serta catatan keputusan.",
        "Untuk apa: memeriksa pengajuan, membuka toko, mengirim barang, membayar hasil penjualan, dan laporan program OPOP. Laporan ke luar hanya berisi jumlah, bukan data orang.",
        "Siapa yang melihat: petugas wilayah Anda yang bertugas. NIK, telepon, dan rekening disamarkan; setiap kali dibuka lengkap, dicatat siapa dan kapan. Pembeli melihat nama pesantren, kecamatan, cerita, dan nomor izin barang.",
        "Berapa lama: foto KTP dihapus 90 hari setelah keputusan. Pesanan dan catatan keuangan disimpan 10 tahun, keluhan 5 tahun, sesuai aturan perdagangan.",
        "Santri tidak memiliki akun dan tidak disebut namanya. Foto anak yang dapat dikenali hanya dengan izin walinya.",
      ],
    },
    en: {
      title: "Privacy notice",
      paragraphs: [
        "What we keep: data of the institution and its address, name, duty and phone number of the person in charge, NIK and a photo of the identity card, NPWP, the institution's account, permits, and the record of decisions.",
        "What for: checking the application, opening the shop, sending goods, paying what was earned, and reports of the OPOP programme. Reports to others hold sums only, no data of persons.",
        "Who sees it: officers on duty in your area. NIK, phone and account are masked; whenever one is opened whole, who and when is written down. Buyers see the name of the pesantren, its kecamatan, its story and the permits of its goods.",
        "How long: the photo of the identity card is removed 90 days after the decision. Orders and money records are kept 10 years, complaints 5 years, as trade law asks.",
        "Santri have no accounts and are never named. A child that can be recognised is shown only with the guardian's consent.",
      ],
    },
  },
  {
    document: "pdp",
    id: {
      title: "Persetujuan pemrosesan data pribadi",
      paragraphs: [
        "Saya, penanggung jawab yang sudah dewasa, menyetujui pemrosesan data pribadi saya (nama, NIK, foto KTP, telepon) dan data keuangan lembaga untuk keperluan di atas, sesuai Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.",
        "Saya dapat melihat, memperbaiki, meminta salinan, atau meminta penghapusan data saya, dan dapat menarik persetujuan ini kapan saja; pemrosesan berhenti paling lambat 3 kali 24 jam sesudahnya, dan pengajuan tidak dapat dilanjutkan tanpanya.",
        "Bila data saya bocor, saya diberi tahu paling lambat 3 kali 24 jam.",
      ],
    },
    en: {
      title: "Consent to the processing of personal data",
      paragraphs: [
        "I, the person in charge and an adult, consent to the processing of my personal data (name, NIK, photo of the identity card, phone) and of the institution's financial data for the purposes above, under Law 27 of 2022 on the Protection of Personal Data.",
        "I may see, correct, copy or ask to delete my data, and may withdraw this consent at any time; processing stops within 3 times 24 hours, and an application cannot go on without it.",
        "Should my data leak, I am told within 3 times 24 hours.",
      ],
    },
  },
]
