/**
 * One spelling for words that are written in several ways. Only what is the
 * same word is here; other words for the same thing are in `synonyms`. Each
 * line: the form that is kept, then the forms that are read as it. Forms are
 * as folded: lower case, without marks and apostrophes.
 *
 * Sources of the kept forms: Kamus Besar Bahasa Indonesia (KBBI) where it has
 * the word, else the form that shops use most.
 */
const LINES = `
quran: alquran kuran
salat: sholat shalat solat shalaat
salawat: sholawat shalawat solawat
saleh: sholeh shaleh soleh sholih
salihin: sholihin shalihin solihin
musala: musholla mushola mushalla musalla
azan: adzan adhan
wudu: wudhu wudlu
ramadan: ramadhan romadhon romadon
zikir: dzikir dikir dhikr
hadis: hadits hadist
sedekah: sodaqoh shodaqoh shadaqah sedekoh
berkah: barokah barakah
umat: ummat
jumat: jumah
iqra: iqro iqrok
yasin: yaasin yassin
siwak: miswak siwaak
tasbih: tasbeh
sajadah: sejadah
mukena: mukenah mukenna mukna
kopiah: kopeah kopyah
sarung: sarong

habbatussauda: habatussauda habbatusauda habatusauda habbatus
zaitun: zaytun zaithun
kurma: korma
pesantren: pasantren pesanteren
santri: santeri
ustaz: ustadz ustad
kiai: kyai kiyai
masjid: mesjid
akhlak: akhlaq ahlak
sunah: sunnah
syariah: syariat
keripik: kripik kripek keripek
kerupuk: krupuk kropuk kerupok
sambal: sambel
cabai: cabe
cokelat: coklat chocolate
telur: telor
bayam: bayem
pedas: pedes
asam: asem
pahit: pait
nanas: nenas
durian: duren
rengginang: ranginang rangginang
rempeyek: peyek
bakso: baso
mi: mie
yoghurt: yogurt yogurth
sirop: sirup
rosela: rosella
stroberi: strawberry strawberi stoberi
cemilan: camilan
kue: kueh
arabika: arabica
moci: mochi
selai: sele
serundeng: srundeng
telenan: talenan
rehal: rekal rekhal
alpukat: avokad alpokat apokat avocado
hafalan: hapalan
penghafal: penghapal

jahe: jae
serai: sereh sere
kerudung: krudung
selendang: slendang
sandal: sendal
kaus: kaos
seprai: sprei seprei
sampo: shampo shampoo
parfum: parfume perfume
jilbab: jilbap
pasmina: pashmina
gamis: ghamis
batik: bathik
suvenir: souvenir
cenderamata: cinderamata
parsel: parcel
mebel: meubel
lemari: almari
kriya: kria
perajin: pengrajin
lembap: lembab

organik: organic
muslimah: muslimat
apotek: apotik
jerigen: jeriken jirigen
kemoceng: kemuceng
`

/** Form as written -> form that is kept. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [kept = "", forms = ""] = line.split(":")
      return forms
        .trim()
        .split(" ")
        .map((form): [string, string] => [form, kept])
    })
)

/** Other forms of a kept word: a misspelled one of them is that word, too. */
export const formsOf = (kept: string): string[] => FORMS.get(kept) ?? []

const FORMS = new Map<string, string[]>()
for (const [form, kept] of SPELLINGS) {
  FORMS.set(kept, [...(FORMS.get(kept) ?? []), form])
}

/** Kept forms of the words that begin so: "krip" is on its way to "keripik". */
export const spellingsBegunBy = (begun: string): string[] => [
  ...new Set(
    [...SPELLINGS]
      .filter(([form]) => form.startsWith(begun))
      .map(([, kept]) => kept)
      .filter((kept) => !kept.startsWith(begun))
  ),
]
