/// The knowledge base: claims in, rows out.
enum KnowledgeBaseModule {}
