// The XML parts of a zip archive as streams of events: libzip and expat behind integers and bytes.
//
// No type of either library crosses this header. A part is read through a fixed buffer; what comes
// out is bounded by the limits below, whatever the archive claims about itself.
#ifndef CWORKBOOK_H
#define CWORKBOOK_H

#include <stddef.h>
#include <stdint.h>

/// An archive in memory, with at most one part being read.
typedef struct workbook_archive workbook_archive;

/// What became of entering a part or of reading on in it.
enum {
  /// There is more to read.
  WORKBOOK_MORE = 0,
  /// The part is through.
  WORKBOOK_END = 1,
  /// The archive has no such part.
  WORKBOOK_ABSENT = 2,
  /// The part is encrypted.
  WORKBOOK_ENCRYPTED = 3,
  /// The part cannot be unpacked, or its checksum is wrong.
  WORKBOOK_DAMAGED = 4,
  /// The part grows past WORKBOOK_GROWTH_LIMIT or WORKBOOK_SIZE_LIMIT.
  WORKBOOK_BOMB = 5,
  /// The part is not well-formed XML, or one of its tags is longer than WORKBOOK_TAG_LIMIT.
  WORKBOOK_MALFORMED = 6,
  /// The part has a document type definition.
  WORKBOOK_DOCTYPE = 7,
};

/// The most bytes a part may have for each byte it is packed into.
#define WORKBOOK_GROWTH_LIMIT 200
/// The most bytes of a part.
#define WORKBOOK_SIZE_LIMIT (1L << 30)
/// The most bytes between two events: a longer tag is nothing a spreadsheet writes.
#define WORKBOOK_TAG_LIMIT (4L << 20)

/// The kinds of events. Each is one byte, followed by what is said here; a text is its count of
/// bytes as four bytes, lowest first, and then the bytes. Names are without their prefixes.
enum {
  /// The count of attributes as a text's count is written, the name, then name and value of each.
  WORKBOOK_START = 'S',
  /// The name.
  WORKBOOK_FINISH = 'E',
  /// Character data, in as many pieces as it comes.
  WORKBOOK_TEXT = 'T',
};

/// Opens the archive in `bytes`, which must stay where they are until it is closed; NULL when
/// they are no archive.
workbook_archive *workbook_open(const void *bytes, size_t count);

/// Closes the archive.
void workbook_close(workbook_archive *archive);

/// Whether the archive has the part `name`, in whatever case it is written.
int workbook_has(workbook_archive *archive, const char *name);

/// Begins to read the part `name` and leaves the one before: WORKBOOK_MORE or a fault.
int workbook_enter(workbook_archive *archive, const char *name);

/// Reads on: WORKBOOK_MORE, WORKBOOK_END or a fault. The events met so far can be had each time.
int workbook_advance(workbook_archive *archive);

/// The bytes of events that the last workbook_advance gave.
size_t workbook_event_count(const workbook_archive *archive);

/// Copies those bytes to `target`, which has room for workbook_event_count of them.
void workbook_copy_events(const workbook_archive *archive, void *target);

#endif
