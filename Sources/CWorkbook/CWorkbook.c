#include "CWorkbook.h"

#include <expat.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#define CHUNK (64 * 1024)

struct workbook_archive {
  zip_t *zip;
  zip_file_t *file;
  XML_Parser parser;
  // What the part is packed into, and how much has come out of it.
  uint64_t packed;
  uint64_t unpacked;
  // Bytes read since the last event.
  uint64_t silent;
  int fault;
  uint8_t *events;
  size_t count;
  size_t room;
};

static void fail(workbook_archive *archive, int fault) {
  if (archive->fault == 0) archive->fault = fault;
  XML_StopParser(archive->parser, XML_FALSE);
}

static void put(workbook_archive *archive, const void *bytes, size_t count) {
  if (archive->fault != 0) return;
  if (archive->room - archive->count < count) {
    size_t room = (archive->count + count) * 2;
    uint8_t *events = realloc(archive->events, room);
    if (events == NULL) {
      fail(archive, WORKBOOK_BOMB);
      return;
    }
    archive->events = events;
    archive->room = room;
  }
  if (count > 0) memcpy(archive->events + archive->count, bytes, count);
  archive->count += count;
}

static void put_number(workbook_archive *archive, size_t number) {
  uint8_t bytes[4] = {number & 0xFF, number >> 8 & 0xFF, number >> 16 & 0xFF, number >> 24 & 0xFF};
  put(archive, bytes, sizeof bytes);
}

static void put_text(workbook_archive *archive, const char *text) {
  size_t count = strlen(text);
  put_number(archive, count);
  put(archive, text, count);
}

static void put_kind(workbook_archive *archive, char kind) {
  archive->silent = 0;
  put(archive, &kind, 1);
}

static const char *local(const char *name) {
  const char *colon = strrchr(name, ':');
  return colon == NULL ? name : colon + 1;
}

static void XMLCALL started(void *context, const XML_Char *name, const XML_Char **attributes) {
  workbook_archive *archive = context;
  size_t count = 0;
  while (attributes[2 * count] != NULL) count += 1;
  put_kind(archive, WORKBOOK_START);
  put_number(archive, count);
  put_text(archive, local(name));
  for (size_t index = 0; index < count; index += 1) {
    put_text(archive, local(attributes[2 * index]));
    put_text(archive, attributes[2 * index + 1]);
  }
}

static void XMLCALL finished(void *context, const XML_Char *name) {
  workbook_archive *archive = context;
  put_kind(archive, WORKBOOK_FINISH);
  put_text(archive, local(name));
}

static void XMLCALL characters(void *context, const XML_Char *text, int count) {
  workbook_archive *archive = context;
  put_kind(archive, WORKBOOK_TEXT);
  put_number(archive, (size_t)count);
  put(archive, text, (size_t)count);
}

// Without a definition there are no entities but the five of XML: none is ever expanded.
static void XMLCALL doctype(
    void *context, const XML_Char *name, const XML_Char *system, const XML_Char *public,
    int subset) {
  (void)name, (void)system, (void)public, (void)subset;
  fail(context, WORKBOOK_DOCTYPE);
}

static void leave(workbook_archive *archive) {
  if (archive->file != NULL) zip_fclose(archive->file);
  if (archive->parser != NULL) XML_ParserFree(archive->parser);
  archive->file = NULL;
  archive->parser = NULL;
  archive->count = 0;
}

workbook_archive *workbook_open(const void *bytes, size_t count) {
  workbook_archive *archive = calloc(1, sizeof *archive);
  if (archive == NULL) return NULL;
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(bytes, count, 0, &error);
  if (source != NULL) {
    archive->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive->zip == NULL) zip_source_free(source);
  }
  zip_error_fini(&error);
  if (archive->zip != NULL) return archive;
  free(archive);
  return NULL;
}

void workbook_close(workbook_archive *archive) {
  leave(archive);
  zip_discard(archive->zip);
  free(archive->events);
  free(archive);
}

static zip_int64_t locate(workbook_archive *archive, const char *name) {
  zip_int64_t index = zip_name_locate(archive->zip, name, 0);
  return index >= 0 ? index : zip_name_locate(archive->zip, name, ZIP_FL_NOCASE);
}

int workbook_has(workbook_archive *archive, const char *name) {
  return locate(archive, name) >= 0;
}

int workbook_enter(workbook_archive *archive, const char *name) {
  leave(archive);
  zip_int64_t index = locate(archive, name);
  if (index < 0) return WORKBOOK_ABSENT;
  zip_stat_t status;
  if (zip_stat_index(archive->zip, (zip_uint64_t)index, 0, &status) != 0) return WORKBOOK_DAMAGED;
  if (!(status.valid & ZIP_STAT_COMP_SIZE)) return WORKBOOK_DAMAGED;
  archive->packed = status.comp_size;
  archive->unpacked = 0;
  archive->silent = 0;
  archive->fault = 0;
  archive->file = zip_fopen_index(archive->zip, (zip_uint64_t)index, 0);
  if (archive->file == NULL) {
    int code = zip_error_code_zip(zip_get_error(archive->zip));
    return code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP ? WORKBOOK_ENCRYPTED
                                                                 : WORKBOOK_DAMAGED;
  }
  archive->parser = XML_ParserCreate(NULL);
  if (archive->parser == NULL) {
    leave(archive);
    return WORKBOOK_DAMAGED;
  }
  XML_SetUserData(archive->parser, archive);
  XML_SetElementHandler(archive->parser, started, finished);
  XML_SetCharacterDataHandler(archive->parser, characters);
  XML_SetStartDoctypeDeclHandler(archive->parser, doctype);
  return WORKBOOK_MORE;
}

int workbook_advance(workbook_archive *archive) {
  archive->count = 0;
  if (archive->parser == NULL) return WORKBOOK_END;
  void *buffer = XML_GetBuffer(archive->parser, CHUNK);
  if (buffer == NULL) return WORKBOOK_MALFORMED;
  zip_int64_t got = zip_fread(archive->file, buffer, CHUNK);
  if (got < 0) return WORKBOOK_DAMAGED;
  archive->unpacked += (uint64_t)got;
  archive->silent += (uint64_t)got;
  if (archive->unpacked > WORKBOOK_SIZE_LIMIT) return WORKBOOK_BOMB;
  if (archive->unpacked / WORKBOOK_GROWTH_LIMIT > archive->packed) return WORKBOOK_BOMB;
  if (XML_ParseBuffer(archive->parser, (int)got, got == 0) == XML_STATUS_ERROR) {
    return archive->fault != 0 ? archive->fault : WORKBOOK_MALFORMED;
  }
  if (archive->silent > WORKBOOK_TAG_LIMIT) return WORKBOOK_MALFORMED;
  return got == 0 ? WORKBOOK_END : WORKBOOK_MORE;
}

size_t workbook_event_count(const workbook_archive *archive) { return archive->count; }

void workbook_copy_events(const workbook_archive *archive, void *target) {
  if (archive->count > 0) memcpy(target, archive->events, archive->count);
}
