-- title: x
SELECT 1;
