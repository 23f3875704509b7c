// What Entente needs of libxml2, without its headers: on some systems they include ICU's, which
// Swift does not tell from Foundation's own.
#ifndef ENTENTE_MARKUP_H
#define ENTENTE_MARKUP_H

/// A parsed page or feed.
typedef struct markup_tree markup_tree;
/// An element, a piece of text, or something else; lives as long as its tree.
typedef struct markup_node markup_node;

/// What is wrong with a piece of XML.
typedef struct {
  int line;
  char reason[256];
} markup_fault;

/// Reads a page, mending what is wrong; `encoding` NULL is what the page says. NULL without memory.
markup_tree *markup_read_page(const char *bytes, int count, const char *encoding);
/// Reads well-formed XML, or gives NULL and says what is wrong.
markup_tree *markup_read_xml(const char *bytes, int count, markup_fault *fault);
void markup_free(markup_tree *tree);

/// NULL when there is none; so are the neighbours below.
markup_node *markup_root(markup_tree *tree);
markup_node *markup_parent(const markup_node *node);
markup_node *markup_first_child(const markup_node *node);
markup_node *markup_next(const markup_node *node);

/// An element's name; NULL for other nodes.
const char *markup_name(const markup_node *node);
/// The address of an element's namespace; NULL when it has none.
const char *markup_namespace(const markup_node *node);
/// A text's content; NULL for other nodes.
const char *markup_text(const markup_node *node);
/// An attribute's value by its name in whatever case; NULL when there is none.
const char *markup_attribute(const markup_node *node, const char *name);

#endif
