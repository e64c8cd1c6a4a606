import en from "./en.json"
import id from "./id.json"
import officeEn from "./office.en.json"
import officeId from "./office.id.json"
import settingsEn from "./settings.en.json"
import settingsId from "./settings.id.json"

/** The namespace of this plugin's texts in the dashboard. */
export default {
  en: { opop: { ...en, ...officeEn, ...settingsEn } },
  id: { opop: { ...id, ...officeId, ...settingsId } },
}
