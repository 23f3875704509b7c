#ifndef ENTENTE_DATA_H
#define ENTENTE_DATA_H

#include <stddef.h>

// A text file built into the program. `path` is relative: lexicon/…, actors/…, frames/…,
// migrations/…, schema/….
typedef struct {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t length;
} entente_file;

size_t entente_file_count(void);
entente_file entente_file_at(size_t index);

#endif
