// Written by scripts/embed; do not edit.
#include "entente_data.h"

static const unsigned char file_0[] = {
#embed "actors/africa.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_1[] = {
#embed "actors/americas.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_2[] = {
#embed "actors/caucasus.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_3[] = {
#embed "actors/east-asia.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_4[] = {
#embed "actors/europe.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_5[] = {
#embed "actors/history.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_6[] = {
#embed "actors/iran-iraq-gulf.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_7[] = {
#embed "actors/israel-palestine.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_8[] = {
#embed "actors/libya.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_9[] = {
#embed "actors/organisations.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_10[] = {
#embed "actors/sahel.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_11[] = {
#embed "actors/south-asia.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_12[] = {
#embed "actors/states.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_13[] = {
#embed "actors/sudan.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_14[] = {
#embed "actors/syria.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_15[] = {
#embed "actors/ukraine-russia.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_16[] = {
#embed "actors/world.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_17[] = {
#embed "actors/yemen.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_18[] = {
#embed "frames/accuse.frames" suffix(, ) if_empty()
0};
static const unsigned char file_19[] = {
#embed "frames/aid.frames" suffix(, ) if_empty()
0};
static const unsigned char file_20[] = {
#embed "frames/ally.frames" suffix(, ) if_empty()
0};
static const unsigned char file_21[] = {
#embed "frames/arm.frames" suffix(, ) if_empty()
0};
static const unsigned char file_22[] = {
#embed "frames/attack.frames" suffix(, ) if_empty()
0};
static const unsigned char file_23[] = {
#embed "frames/back.frames" suffix(, ) if_empty()
0};
static const unsigned char file_24[] = {
#embed "frames/coerce.frames" suffix(, ) if_empty()
0};
static const unsigned char file_25[] = {
#embed "frames/concede.frames" suffix(, ) if_empty()
0};
static const unsigned char file_26[] = {
#embed "frames/criticize.frames" suffix(, ) if_empty()
0};
static const unsigned char file_27[] = {
#embed "frames/endorse.frames" suffix(, ) if_empty()
0};
static const unsigned char file_28[] = {
#embed "frames/fight_for.frames" suffix(, ) if_empty()
0};
static const unsigned char file_29[] = {
#embed "frames/mobilize.frames" suffix(, ) if_empty()
0};
static const unsigned char file_30[] = {
#embed "frames/oppose.frames" suffix(, ) if_empty()
0};
static const unsigned char file_31[] = {
#embed "frames/protest.frames" suffix(, ) if_empty()
0};
static const unsigned char file_32[] = {
#embed "frames/recognize.frames" suffix(, ) if_empty()
0};
static const unsigned char file_33[] = {
#embed "frames/reject.frames" suffix(, ) if_empty()
0};
static const unsigned char file_34[] = {
#embed "frames/sanction.frames" suffix(, ) if_empty()
0};
static const unsigned char file_35[] = {
#embed "frames/threaten.frames" suffix(, ) if_empty()
0};
static const unsigned char file_36[] = {
#embed "lexicon/adjective-classes.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_37[] = {
#embed "lexicon/adjectives.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_38[] = {
#embed "lexicon/adverb-classes.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_39[] = {
#embed "lexicon/adverbs.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_40[] = {
#embed "lexicon/calendar.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_41[] = {
#embed "lexicon/confidence.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_42[] = {
#embed "lexicon/function-words.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_43[] = {
#embed "lexicon/given-names.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_44[] = {
#embed "lexicon/modals.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_45[] = {
#embed "lexicon/multiwords.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_46[] = {
#embed "lexicon/noun-classes.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_47[] = {
#embed "lexicon/noun-kinds.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_48[] = {
#embed "lexicon/nouns.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_49[] = {
#embed "lexicon/organs.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_50[] = {
#embed "lexicon/places.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_51[] = {
#embed "lexicon/pronouns.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_52[] = {
#embed "lexicon/regions.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_53[] = {
#embed "lexicon/small-words.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_54[] = {
#embed "lexicon/suffixes.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_55[] = {
#embed "lexicon/time-words.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_56[] = {
#embed "lexicon/titles.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_57[] = {
#embed "lexicon/usual-titles.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_58[] = {
#embed "lexicon/verb-classes.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_59[] = {
#embed "lexicon/verb-idioms.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_60[] = {
#embed "lexicon/verbs.tsv" suffix(, ) if_empty()
0};
static const unsigned char file_61[] = {
#embed "../../migrations/0001_knowledge_base.sql" suffix(, ) if_empty()
0};
static const unsigned char file_62[] = {
#embed "../../migrations/0002_standing_and_identity.sql" suffix(, ) if_empty()
0};
static const unsigned char file_63[] = {
#embed "../../migrations/0003_review.sql" suffix(, ) if_empty()
0};
static const unsigned char file_64[] = {
#embed "../../migrations/0004_edges.sql" suffix(, ) if_empty()
0};
static const unsigned char file_65[] = {
#embed "../../migrations/0005_past_standings.sql" suffix(, ) if_empty()
0};
static const unsigned char file_66[] = {
#embed "../../schema/queries/standing_history.sql" suffix(, ) if_empty()
0};
static const unsigned char file_67[] = {
#embed "../../schema/views/actor_lift.sql" suffix(, ) if_empty()
0};
static const unsigned char file_68[] = {
#embed "../../schema/views/actors.sql" suffix(, ) if_empty()
0};
static const unsigned char file_69[] = {
#embed "../../schema/views/claim_lifted.sql" suffix(, ) if_empty()
0};
static const unsigned char file_70[] = {
#embed "../../schema/views/claim_reading.sql" suffix(, ) if_empty()
0};
static const unsigned char file_71[] = {
#embed "../../schema/views/claims.sql" suffix(, ) if_empty()
0};
static const unsigned char file_72[] = {
#embed "../../schema/views/counted_claim.sql" suffix(, ) if_empty()
0};
static const unsigned char file_73[] = {
#embed "../../schema/views/evidence.sql" suffix(, ) if_empty()
0};
static const unsigned char file_74[] = {
#embed "../../schema/views/reviews.sql" suffix(, ) if_empty()
0};
static const unsigned char file_75[] = {
#embed "../../schema/views/sentences.sql" suffix(, ) if_empty()
0};
static const unsigned char file_76[] = {
#embed "../../schema/views/standings.sql" suffix(, ) if_empty()
0};
static const unsigned char file_77[] = {
#embed "../../schema/views/timeline.sql" suffix(, ) if_empty()
0};
static const unsigned char file_78[] = {
#embed "../../schema/views/weighed_claim.sql" suffix(, ) if_empty()
0};
static const unsigned char file_79[] = {
#embed "../../schema/views/who_backs_whom.sql" suffix(, ) if_empty()
0};

static const entente_file files[] = {
  {"actors/africa.tsv", file_0, sizeof file_0 - 1},
  {"actors/americas.tsv", file_1, sizeof file_1 - 1},
  {"actors/caucasus.tsv", file_2, sizeof file_2 - 1},
  {"actors/east-asia.tsv", file_3, sizeof file_3 - 1},
  {"actors/europe.tsv", file_4, sizeof file_4 - 1},
  {"actors/history.tsv", file_5, sizeof file_5 - 1},
  {"actors/iran-iraq-gulf.tsv", file_6, sizeof file_6 - 1},
  {"actors/israel-palestine.tsv", file_7, sizeof file_7 - 1},
  {"actors/libya.tsv", file_8, sizeof file_8 - 1},
  {"actors/organisations.tsv", file_9, sizeof file_9 - 1},
  {"actors/sahel.tsv", file_10, sizeof file_10 - 1},
  {"actors/south-asia.tsv", file_11, sizeof file_11 - 1},
  {"actors/states.tsv", file_12, sizeof file_12 - 1},
  {"actors/sudan.tsv", file_13, sizeof file_13 - 1},
  {"actors/syria.tsv", file_14, sizeof file_14 - 1},
  {"actors/ukraine-russia.tsv", file_15, sizeof file_15 - 1},
  {"actors/world.tsv", file_16, sizeof file_16 - 1},
  {"actors/yemen.tsv", file_17, sizeof file_17 - 1},
  {"frames/accuse.frames", file_18, sizeof file_18 - 1},
  {"frames/aid.frames", file_19, sizeof file_19 - 1},
  {"frames/ally.frames", file_20, sizeof file_20 - 1},
  {"frames/arm.frames", file_21, sizeof file_21 - 1},
  {"frames/attack.frames", file_22, sizeof file_22 - 1},
  {"frames/back.frames", file_23, sizeof file_23 - 1},
  {"frames/coerce.frames", file_24, sizeof file_24 - 1},
  {"frames/concede.frames", file_25, sizeof file_25 - 1},
  {"frames/criticize.frames", file_26, sizeof file_26 - 1},
  {"frames/endorse.frames", file_27, sizeof file_27 - 1},
  {"frames/fight_for.frames", file_28, sizeof file_28 - 1},
  {"frames/mobilize.frames", file_29, sizeof file_29 - 1},
  {"frames/oppose.frames", file_30, sizeof file_30 - 1},
  {"frames/protest.frames", file_31, sizeof file_31 - 1},
  {"frames/recognize.frames", file_32, sizeof file_32 - 1},
  {"frames/reject.frames", file_33, sizeof file_33 - 1},
  {"frames/sanction.frames", file_34, sizeof file_34 - 1},
  {"frames/threaten.frames", file_35, sizeof file_35 - 1},
  {"lexicon/adjective-classes.tsv", file_36, sizeof file_36 - 1},
  {"lexicon/adjectives.tsv", file_37, sizeof file_37 - 1},
  {"lexicon/adverb-classes.tsv", file_38, sizeof file_38 - 1},
  {"lexicon/adverbs.tsv", file_39, sizeof file_39 - 1},
  {"lexicon/calendar.tsv", file_40, sizeof file_40 - 1},
  {"lexicon/confidence.tsv", file_41, sizeof file_41 - 1},
  {"lexicon/function-words.tsv", file_42, sizeof file_42 - 1},
  {"lexicon/given-names.tsv", file_43, sizeof file_43 - 1},
  {"lexicon/modals.tsv", file_44, sizeof file_44 - 1},
  {"lexicon/multiwords.tsv", file_45, sizeof file_45 - 1},
  {"lexicon/noun-classes.tsv", file_46, sizeof file_46 - 1},
  {"lexicon/noun-kinds.tsv", file_47, sizeof file_47 - 1},
  {"lexicon/nouns.tsv", file_48, sizeof file_48 - 1},
  {"lexicon/organs.tsv", file_49, sizeof file_49 - 1},
  {"lexicon/places.tsv", file_50, sizeof file_50 - 1},
  {"lexicon/pronouns.tsv", file_51, sizeof file_51 - 1},
  {"lexicon/regions.tsv", file_52, sizeof file_52 - 1},
  {"lexicon/small-words.tsv", file_53, sizeof file_53 - 1},
  {"lexicon/suffixes.tsv", file_54, sizeof file_54 - 1},
  {"lexicon/time-words.tsv", file_55, sizeof file_55 - 1},
  {"lexicon/titles.tsv", file_56, sizeof file_56 - 1},
  {"lexicon/usual-titles.tsv", file_57, sizeof file_57 - 1},
  {"lexicon/verb-classes.tsv", file_58, sizeof file_58 - 1},
  {"lexicon/verb-idioms.tsv", file_59, sizeof file_59 - 1},
  {"lexicon/verbs.tsv", file_60, sizeof file_60 - 1},
  {"migrations/0001_knowledge_base.sql", file_61, sizeof file_61 - 1},
  {"migrations/0002_standing_and_identity.sql", file_62, sizeof file_62 - 1},
  {"migrations/0003_review.sql", file_63, sizeof file_63 - 1},
  {"migrations/0004_edges.sql", file_64, sizeof file_64 - 1},
  {"migrations/0005_past_standings.sql", file_65, sizeof file_65 - 1},
  {"schema/queries/standing_history.sql", file_66, sizeof file_66 - 1},
  {"schema/views/actor_lift.sql", file_67, sizeof file_67 - 1},
  {"schema/views/actors.sql", file_68, sizeof file_68 - 1},
  {"schema/views/claim_lifted.sql", file_69, sizeof file_69 - 1},
  {"schema/views/claim_reading.sql", file_70, sizeof file_70 - 1},
  {"schema/views/claims.sql", file_71, sizeof file_71 - 1},
  {"schema/views/counted_claim.sql", file_72, sizeof file_72 - 1},
  {"schema/views/evidence.sql", file_73, sizeof file_73 - 1},
  {"schema/views/reviews.sql", file_74, sizeof file_74 - 1},
  {"schema/views/sentences.sql", file_75, sizeof file_75 - 1},
  {"schema/views/standings.sql", file_76, sizeof file_76 - 1},
  {"schema/views/timeline.sql", file_77, sizeof file_77 - 1},
  {"schema/views/weighed_claim.sql", file_78, sizeof file_78 - 1},
  {"schema/views/who_backs_whom.sql", file_79, sizeof file_79 - 1},
};

size_t entente_file_count(void) { return sizeof files / sizeof files[0]; }
entente_file entente_file_at(size_t index) { return files[index]; }
