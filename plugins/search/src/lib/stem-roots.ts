/**
 * Words that others are made of by beginnings and ends (rajut: merajut,
 * rajutan, perajut). A beginning is taken off only before one of these: too
 * many Indonesian words merely look as if they had one (kerupuk, pesantren,
 * selada, permata). Work, properties and belief; from general knowledge.
 */
export const ROOTS = new Set(
  /* made by hand */
  (
    "rajut anyam tenun jahit bordir sulam ukir pahat lukis gambar cetak batik " +
    "celup warna rangkai rakit tempa bubut hias gantung lipat potong gunting " +
    "jalin pilin ikat bingkai cat amplas buat kerja " +
    /* made in the kitchen */
    "olah masak goreng bakar panggang kukus rebus sangrai tumis asap jemur " +
    "kering rendam giling tumbuk parut iris cincang kupas peras saring aduk " +
    "campur oles lapis tabur bumbu saji kemas bungkus simpan beku bubuk " +
    "seduh racik ramu fermentasi awet makan minum santap cicip lahap " +
    /* grown and kept */
    "tanam pupuk panen petik ternak tani semai rawat pelihara " +
    /* used on house and body */
    "cuci sapu bersih gosok pijat urut lulur cukur rias obat sembuh lindung " +
    "tutup alas pakai sandang tidur mandi lap pel tulis baca main " +
    "lengkap alat sedia hangat dingin wangi harum segar sehat putih cerah " +
    "lembap lembut halus cantik indah rapi kuat tahan kencang langsing suci " +
    "kilap kental sedap lezat nikmat gurih manis asin pedas kenyang " +
    /* bought and sold */
    "jual beli dagang kirim pesan antar sewa " +
    /* belief and school */
    "hafal ajar aji kaji didik dakwah zikir ibadah haji umrah kurban akikah " +
    "sedekah wakaf wudu salat santri hijab jilbab kerudung sarung"
  ).split(" ")
)

/** What is counted by "se-": sebotol, sebungkus. */
export const MEASURES = new Set(
  (
    "bal batang botol buah bungkus dus gelas gulung ikat kaleng kantong " +
    "kardus karung keping kodi kotak lembar liter lusin mangkuk pak pasang " +
    "peti piring potong renceng sachet sendok tandan toples tusuk"
  ).split(" ")
)

/**
 * Things of their own, whatever they were made of, and words that only look as
 * if they had a beginning or an end.
 */
export const UNSTEMMED = new Set(
  // asin: salty · jamu: herbal drink · kandang: stable · karang: coral ·
  // kuning: yellow · lapang: wide · manis: sweet · pakai: use ·
  // pinang: areca · rambut: hair · rajin: diligent
  (
    "asinan jamuan kandangan karangan kuningan lapangan makanan manisan " +
    "minuman pakaian pinangan rambutan kerajinan kendaraan " +
    "keripik kerupuk pesantren ramadan lebaran kenangan " +
    // duri: thorn · kaft, pand, sant, ber-uang (bear), per-mata (gem) …
    "durian kaftan pandan santan sultan intan bumban jerman kopian " +
    "beras berlian beruang berkah berita termos terminal teripang terigu " +
    "teratai terompet terasi " +
    "menara menteng mentega mentimun merica merpati melati melinjo meteran " +
    "medali mediterania mendoan " +
    "pelangi pelepah peluru pelita pelana pemuda permata permen perak " +
    "perkedel perangko persen pertama pengantin penjuru pensil pepaya " +
    "diabetes dinding dingin digital dinasti direktur divisi dimensi diskon " +
    "dirham distro dimsum"
  ).split(" ")
)
