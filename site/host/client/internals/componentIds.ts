/** Ids, in their manifests, of those of Microsoft's components that the host loads by id. */
export const MICROSOFT = {
  coreLibrary: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
  extensionBase: '0773bd53-a69e-4293-87e6-ba80ea4d614b',
  listViews: 'd37b65ee-c7d8-4570-bc74-2b294ff3b380'
} as const;
