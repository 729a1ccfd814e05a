/**
 * The tables of all kinds as `recordTables` writes them, or null: then each is grown of its rows when it is needed. The bundle
 * has them in this place (`scripts/bundle.mjs`); what runs unbundled, tests above all, grows them.
 */
export const GROWN_TABLES: string | null = null as string | null;
