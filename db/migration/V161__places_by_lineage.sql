-- What is said of a provision is found by the provision's lineage, which is the same in every text of a consultation. So
-- comments on an earlier text stand with the provision in the later one, and keep their place where it is gone; on which
-- text and under which address they were written stays in comment.version_id, text_number and provision_eid.
UPDATE comment c JOIN provision p ON p.id = c.provision_id SET c.provision_id = p.lineage WHERE c.provision_id > 0;
UPDATE comment_count c JOIN provision p ON p.id = c.provision_id SET c.provision_id = p.lineage WHERE c.provision_id > 0;
UPDATE comment_block c JOIN provision p ON p.id = c.provision_id SET c.provision_id = p.lineage WHERE c.provision_id > 0;
UPDATE comment_support_count c JOIN provision p ON p.id = c.provision_id SET c.provision_id = p.lineage WHERE c.provision_id > 0;
UPDATE commentary_summary c JOIN provision p ON p.id = c.provision_id SET c.provision_id = p.lineage WHERE c.provision_id > 0;
UPDATE commentary_assignment c JOIN provision p ON p.id = c.provision_id SET c.provision_id = p.lineage WHERE c.provision_id > 0;
UPDATE commentary_writing c JOIN provision p ON p.id = c.provision_id SET c.provision_id = p.lineage WHERE c.provision_id > 0;
UPDATE disposition c JOIN provision p ON p.id = c.provision_id SET c.provision_id = p.lineage WHERE c.provision_id > 0;
