import type { DemoProduct } from "../model"
import { AL_UMANAA } from "./al-umanaa"
import { DARUL_HALIMUN } from "./darul-halimun"
import { NURUL_GEDE } from "./nurul-gede"
import { RIYADUL_PALABUHAN } from "./riyadul-palabuhan"
import { BAHRUL_CILETUH } from "./bahrul-ciletuh"
import { MIFTAHUL_JAMPANG } from "./miftahul-jampang"
import { TAALLUMUL_SURADE } from "./taallumul-surade"
import { ANWARUL_CICURUG } from "./anwarul-cicurug"
import { RIYADUL_CIDAHU } from "./riyadul-cidahu"
import { MANBAUL_CIBADAK } from "./manbaul-cibadak"
import { RAUDHATUL_CISAAT } from "./raudhatul-cisaat"
import { BAROKAH_NYALINDUNG } from "./barokah-nyalindung"
import { NURUL_SAGARA } from "./nurul-sagara"
import { HIDAYATUL_NAGRAK } from "./hidayatul-nagrak"
import { BAITUL_PEGON } from "./baitul-pegon"
import { THORIQUL_SAGARANTEN } from "./thoriqul-sagaranten"
import { IHYAUL_KEBONPEDES } from "./ihyaul-kebonpedes"
import { BARKAH_CARINGIN } from "./barkah-caringin"
import { NURUL_PUNCAK } from "./nurul-puncak"
import { DARUL_CUGENANG } from "./darul-cugenang"
import { RIYADUL_CIWIDEY } from "./riyadul-ciwidey"
import { RAUDHATUL_MENDONG } from "./raudhatul-mendong"
import { NURUL_KARAMAT } from "./nurul-karamat"
import { HIDAYAH_PAMURUYAN } from "./hidayah-pamuruyan"
import { RAUDHATUL_BENDA } from "./raudhatul-benda"
import { MANARUL_NYANGKOWEK } from "./manarul-nyangkowek"

/** What each pesantren makes, by its slug. */
export const DEMO_PRODUCTS: Readonly<Record<string, readonly DemoProduct[]>> = {
  "al-umanaa": AL_UMANAA,
  "darul-halimun": DARUL_HALIMUN,
  "nurul-gede": NURUL_GEDE,
  "riyadul-palabuhan": RIYADUL_PALABUHAN,
  "bahrul-ciletuh": BAHRUL_CILETUH,
  "miftahul-jampang": MIFTAHUL_JAMPANG,
  "taallumul-surade": TAALLUMUL_SURADE,
  "anwarul-cicurug": ANWARUL_CICURUG,
  "riyadul-cidahu": RIYADUL_CIDAHU,
  "manbaul-cibadak": MANBAUL_CIBADAK,
  "raudhatul-cisaat": RAUDHATUL_CISAAT,
  "barokah-nyalindung": BAROKAH_NYALINDUNG,
  "nurul-sagara": NURUL_SAGARA,
  "hidayatul-nagrak": HIDAYATUL_NAGRAK,
  "baitul-pegon": BAITUL_PEGON,
  "thoriqul-sagaranten": THORIQUL_SAGARANTEN,
  "ihyaul-kebonpedes": IHYAUL_KEBONPEDES,
  "barkah-caringin": BARKAH_CARINGIN,
  "nurul-puncak": NURUL_PUNCAK,
  "darul-cugenang": DARUL_CUGENANG,
  "riyadul-ciwidey": RIYADUL_CIWIDEY,
  "raudhatul-mendong": RAUDHATUL_MENDONG,
  "nurul-karamat": NURUL_KARAMAT,
  "hidayah-pamuruyan": HIDAYAH_PAMURUYAN,
  "raudhatul-benda": RAUDHATUL_BENDA,
  "manarul-nyangkowek": MANARUL_NYANGKOWEK,
}
