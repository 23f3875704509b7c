#include "markup.h"

#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

markup_tree *markup_read_page(const char *bytes, int count, const char *encoding) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                HTML_PARSE_COMPACT;
  return (markup_tree *)htmlReadMemory(bytes, count, NULL, encoding, options);
}

markup_tree *markup_read_xml(const char *bytes, int count, markup_fault *fault) {
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT;
  xmlResetLastError();
  xmlDocPtr tree = xmlReadMemory(bytes, count, NULL, NULL, options);
  if (tree == NULL) {
    const xmlError *error = xmlGetLastError();
    const char *message = error != NULL && error->message != NULL ? error->message : "no XML";
    fault->line = error != NULL ? error->line : 0;
    strncpy(fault->reason, message, sizeof fault->reason - 1);
    fault->reason[sizeof fault->reason - 1] = 0;
  }
  return (markup_tree *)tree;
}

void markup_free(markup_tree *tree) { xmlFreeDoc((xmlDocPtr)tree); }

markup_node *markup_root(markup_tree *tree) {
  return (markup_node *)xmlDocGetRootElement((xmlDocPtr)tree);
}

static const xmlNode *node_of(const markup_node *node) { return (const xmlNode *)node; }

markup_node *markup_parent(const markup_node *node) {
  xmlNodePtr parent = node_of(node)->parent;
  return (markup_node *)(parent != NULL && parent->type == XML_ELEMENT_NODE ? parent : NULL);
}

markup_node *markup_first_child(const markup_node *node) {
  // An entity's children are those of its declaration.
  return (markup_node *)(node_of(node)->type == XML_ELEMENT_NODE ? node_of(node)->children : NULL);
}

markup_node *markup_next(const markup_node *node) { return (markup_node *)node_of(node)->next; }

const char *markup_name(const markup_node *node) {
  return node_of(node)->type == XML_ELEMENT_NODE ? (const char *)node_of(node)->name : NULL;
}

const char *markup_namespace(const markup_node *node) {
  if (node_of(node)->type != XML_ELEMENT_NODE || node_of(node)->ns == NULL) return NULL;
  return (const char *)node_of(node)->ns->href;
}

const char *markup_text(const markup_node *node) {
  xmlElementType type = node_of(node)->type;
  return type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE
             ? (const char *)node_of(node)->content
             : NULL;
}

const char *markup_attribute(const markup_node *node, const char *name) {
  if (node_of(node)->type != XML_ELEMENT_NODE) return NULL;
  for (const xmlAttr *attribute = node_of(node)->properties; attribute != NULL;
       attribute = attribute->next) {
    if (xmlStrcasecmp(attribute->name, (const xmlChar *)name) != 0) continue;
    const xmlNode *value = attribute->children;
    return value != NULL && value->content != NULL ? (const char *)value->content : "";
  }
  return NULL;
}
