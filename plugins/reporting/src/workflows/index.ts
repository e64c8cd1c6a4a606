export { refreshReportsWorkflow } from "./refresh-reports"
