import en from "./en.json"
import id from "./id.json"

/** The namespace of this plugin's texts in the dashboard. */
export default {
  en: { reports: en },
  id: { reports: id },
}
