/** Marks a database file as this site's: `PRAGMA application_id`. */
export const APPLICATION_ID = 0x53504c31;

/** Version of the tables below: `PRAGMA user_version`. */
export const SCHEMA_VERSION = 3;

/**
 * The fixed tables. Each list has one more table of its own, made and widened as its fields are.
 * Ids of webs, lists, fields and views are lower-case GUIDs; moments are `yyyy-MM-ddTHH:mm:ssZ`.
 */
export const FIXED_TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE principals (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  login TEXT NOT NULL UNIQUE COLLATE NOCASE,
  title TEXT NOT NULL,
  email TEXT NOT NULL DEFAULT '',
  job_title TEXT NOT NULL DEFAULT '',
  department TEXT NOT NULL DEFAULT '',
  is_admin INTEGER NOT NULL DEFAULT 0,
  description TEXT,
  owner_id INTEGER,
  settings TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE group_members (
  group_id INTEGER NOT NULL REFERENCES principals(id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES principals(id) ON DELETE CASCADE,
  PRIMARY KEY (group_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE role_definitions (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  description TEXT NOT NULL DEFAULT '',
  high INTEGER NOT NULL,
  low INTEGER NOT NULL,
  sort_order INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  hidden INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE scopes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL,
  web_id TEXT NOT NULL,
  list_id TEXT,
  item_id INTEGER
) STRICT;

CREATE INDEX scopes_by_list ON scopes (list_id, item_id);

CREATE TABLE role_assignments (
  scope_id INTEGER NOT NULL REFERENCES scopes(id) ON DELETE CASCADE,
  principal_id INTEGER NOT NULL REFERENCES principals(id) ON DELETE CASCADE,
  role_id INTEGER NOT NULL REFERENCES role_definitions(id) ON DELETE CASCADE,
  PRIMARY KEY (scope_id, principal_id, role_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX role_assignments_by_principal ON role_assignments (principal_id);

CREATE TABLE webs (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  parent_id TEXT REFERENCES webs(id),
  path TEXT NOT NULL UNIQUE COLLATE NOCASE,
  scope_id INTEGER REFERENCES scopes(id),
  created TEXT NOT NULL,
  author INTEGER NOT NULL,
  settings TEXT NOT NULL
) STRICT;

CREATE TABLE lists (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  web_id TEXT NOT NULL REFERENCES webs(id),
  title TEXT NOT NULL COLLATE NOCASE,
  root_folder TEXT NOT NULL COLLATE NOCASE,
  entity_type_name TEXT NOT NULL,
  base_template INTEGER NOT NULL,
  content_type_id TEXT NOT NULL,
  scope_id INTEGER REFERENCES scopes(id),
  version INTEGER NOT NULL DEFAULT 1,
  item_count INTEGER NOT NULL DEFAULT 0,
  created TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  last_deleted TEXT NOT NULL,
  author INTEGER NOT NULL,
  recycled INTEGER NOT NULL DEFAULT 0,
  settings TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX lists_by_title ON lists (web_id, title) WHERE recycled = 0;
CREATE UNIQUE INDEX lists_by_folder ON lists (root_folder) WHERE recycled = 0;

CREATE TABLE fields (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  list_id TEXT NOT NULL,
  id TEXT NOT NULL,
  internal_name TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL COLLATE NOCASE,
  kind INTEGER NOT NULL,
  type_name TEXT NOT NULL,
  storage TEXT,
  props TEXT NOT NULL,
  UNIQUE (list_id, internal_name)
) STRICT;

CREATE TABLE views (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  list_id TEXT NOT NULL REFERENCES lists(id) ON DELETE CASCADE,
  title TEXT NOT NULL COLLATE NOCASE,
  is_default INTEGER NOT NULL DEFAULT 0,
  owner_id INTEGER,
  props TEXT NOT NULL
) STRICT;

CREATE TABLE content_types (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  list_id TEXT NOT NULL,
  id TEXT NOT NULL COLLATE NOCASE,
  name TEXT NOT NULL,
  props TEXT NOT NULL,
  UNIQUE (list_id, id)
) STRICT;

CREATE TABLE versions (
  list_id TEXT NOT NULL,
  item_id INTEGER NOT NULL,
  ui_version INTEGER NOT NULL,
  row TEXT NOT NULL,
  content BLOB,
  PRIMARY KEY (list_id, item_id, ui_version)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachments (
  list_id TEXT NOT NULL,
  item_id INTEGER NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE,
  content BLOB NOT NULL,
  PRIMARY KEY (list_id, item_id, name)
) STRICT;

CREATE TABLE file_contents (
  list_id TEXT NOT NULL,
  item_id INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (list_id, item_id)
) STRICT;

CREATE TABLE upload_chunks (
  upload_id TEXT NOT NULL,
  list_id TEXT NOT NULL,
  item_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (upload_id, at)
) STRICT;

CREATE TABLE checkouts (
  list_id TEXT NOT NULL,
  item_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  row TEXT NOT NULL,
  content BLOB,
  PRIMARY KEY (list_id, item_id)
) STRICT;

CREATE TABLE changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  time TEXT NOT NULL,
  web_id TEXT NOT NULL,
  list_id TEXT,
  item_id INTEGER,
  unique_id TEXT,
  object_kind INTEGER NOT NULL,
  change_type INTEGER NOT NULL,
  editor INTEGER NOT NULL
) STRICT;
CREATE INDEX changes_by_list ON changes (list_id, seq);
CREATE INDEX changes_by_web ON changes (web_id, seq);

CREATE TABLE recycle_bin (
  id TEXT PRIMARY KEY,
  web_id TEXT NOT NULL,
  list_id TEXT NOT NULL,
  item_id INTEGER,
  title TEXT NOT NULL,
  dir_name TEXT NOT NULL,
  leaf_name TEXT NOT NULL,
  kind INTEGER NOT NULL,
  stage INTEGER NOT NULL DEFAULT 1,
  size INTEGER NOT NULL DEFAULT 0,
  deleted TEXT NOT NULL,
  deleted_by INTEGER NOT NULL,
  author INTEGER NOT NULL,
  row TEXT NOT NULL,
  content BLOB
) STRICT;

CREATE TABLE subscriptions (
  id TEXT PRIMARY KEY,
  list_id TEXT NOT NULL REFERENCES lists(id) ON DELETE CASCADE,
  resource TEXT NOT NULL,
  notification_url TEXT NOT NULL,
  client_state TEXT,
  expires TEXT NOT NULL,
  told_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE custom_actions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  scope INTEGER NOT NULL,
  web_id TEXT NOT NULL REFERENCES webs(id) ON DELETE CASCADE,
  list_id TEXT REFERENCES lists(id) ON DELETE CASCADE,
  props TEXT NOT NULL
) STRICT;

CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  time TEXT NOT NULL,
  sender INTEGER NOT NULL,
  message TEXT NOT NULL
) STRICT;

CREATE TABLE navigation_nodes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  web_id TEXT NOT NULL REFERENCES webs(id) ON DELETE CASCADE,
  place TEXT NOT NULL,
  parent_id INTEGER,
  position INTEGER NOT NULL,
  props TEXT NOT NULL
) STRICT;
`;
