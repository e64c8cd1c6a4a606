"use client"

import { FaultPage } from "@/features/shell/fault-page"

export default FaultPage
