/// The signed graph: edges in, pictures out.
enum GraphModule {}
