// For whom a given name of given-names.ts is used, so that `she` is not taken for a man. Source: general knowledge of naming.

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''))

export const WOMENS_NAMES = split(`
  Abigail Adele Agnes Aisha Alana Alexandra Alice Alicia Alison Allison Alyssa Amanda Amber Amelia Amina Amy Ana
  Anastasia Angela Angelina Anita Ann Anna Annalena Anne Annette Annie Antonia Audrey Ava Barbara Beata Beatrice
  Becky Bella Bernadette Beth Betsy Betty Beverly Bianca Bonnie Brenda Bridget Britney Brittany Brooke Caitlin
  Camilla Candace Carla Carly Carmen Carol Caroline Carrie Cassandra Catherine Cathy Cecilia Celeste Chantal
  Charlotte Cheryl Christina Christine Cindy Claire Clara Claudia Colleen Connie Constance Cristina Cynthia Daniela
  Daphne Darlene Debbie Deborah Debra Denise Diana Diane Dilma Dina Dolores Donna Doris Dorothy Edith Eileen Elaine
  Eleanor Elena Elisa Elise Elizabeth Ella Ellen Eloise Elsa Elsie Emily Emma Erica Erika Erin Erna Esther Eva Eve
  Evelyn Farah Fatima Fay Fiona Flora Frances Gabriela Gabrielle Gail Gemma Genevieve Georgina Geraldine Gina Ginny
  Giorgia Gladys Gloria Grace Greta Gretchen Gwen Gwyneth Hailey Hannah Harriet Hazel Heather Heidi Helen Helena
  Hilary Hillary Holly Imogen Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivy Jacinda Jacqueline Jade Jane Janet
  Janine Janis Jasmine Jeanine Jeanne Jenna Jennie Jennifer Jenny Jessica Jill Jillian Joan Joanna Joanne Jocelyn
  Jodie Johanna Josephine Joyce Juanita Judith Judy Julia Julie Juliet Kaja Kamala Kara Karen Karin Karolina Kate
  Katherine Kathleen Kathryn Kathy Katie Katrin Katy Kayla Kendra Kirsten Kirsty Kristen Kristin Kristina Kylie Laura
  Lauren Leah Leanne Leila Lena Leona Lillian Lily Linda Lisa Liz Lois Lola Loretta Lori Lorraine Louise Lucia
  Lucille Lucy Lynda Lynne Mabel Madeleine Madeline Maggie Mandy Marcia Margaret Margot Margrethe Maria Marianne
  Marie Marilyn Marina Marissa Marjorie Marlene Marsha Marta Martha Mary María Maureen Maxine Maya Megan Melanie
  Melinda Melissa Meredith Mia Michele Michelle Mildred Millie Mindy Miranda Miriam Molly Mona Monica Muriel Myra
  Myriam Nadia Nadine Nancy Naomi Natalia Natalie Nathalie Nellie Nicole Nicolette Nina Nirmala Nora Noreen Olena
  Olga Olivia Paige Pam Pamela Patricia Patsy Patti Patty Paula Paulette Pauline Peggy Penny Petra Philippa Phoebe
  Phyllis Polly Rachael Rachel Rebecca Rebekah Regina Renee Rhonda Rita Roberta Rosa Rosalind Roseanne Rosemary Rosie
  Roxanne Ruth Sabrina Sadie Sally Samantha Sandra Sanna Sara Sarah Selena Selina Serena Sharon Sheila Shelley Sheryl
  Shirley Sienna Sofia Sonia Sophie Stella Stephanie Sue Susan Susana Suzanne Svetlana Sylvia Sylvie Tabitha Tamara
  Tammy Tanya Tara Tatiana Teresa Teri Terri Tess Tessa Thelma Theresa Tiffany Tina Toni Tonya Tricia Trisha Ursula
  Valentina Valerie Vanessa Vera Verna Veronica Vicki Vicky Victoria Viktoria Viola Violet Wanda Wendy Whitney Wilma
  Winifred Yasmin Yolanda Yulia Yvette Yvonne Zoe`)

/** Names of either, or family names that stand first: they say nothing. The other given names are men's. */
export const NAMES_OF_EITHER = split(`
  Adrian Alex Alexis Andrea Ariel Ashley Ashton Bailey Blake Cameron Charlie Chris Corey Cory Courtney Dale Dana
  Denis Devin Drew Dylan Francis Frankie Gabriel Islam Jackie Jamie Jan Jay Jean Jesse Jo Jody Jordan Jose Kelly
  Kerry Kim Kris Laurie Lee Leigh Leslie Li Lindsay Lindsey Lonnie Lynn Mackenzie Marian Marion Morgan Nicola Nikki
  Noel Nur Pat Quincy Rene Riley Robin Sam Sandy Shannon Shawn Shelby Simone Stacey Stacy Terry Tracy Tyler Vivian
  Wang Willie Xi Yan Zhang`)
