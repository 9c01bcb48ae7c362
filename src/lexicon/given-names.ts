/** Given names common in world news, many languages; a hint that two capitalised words are a person. Source: general knowledge. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  Aaron Abbas Abdul Abdullah Abigail Abiy Abraham Adam Adama Adele Adrian Agnes Ahmad Ahmed Aidan Aiden Aisha Alain
  Alan Alana Albert Alec Alejandro Aleksandar Aleksandr Alex Alexander Alexandra Alexei Alexey Alexis Alfred Alfredo
  Ali Alice Alicia Alison Alistair Allan Allen Allison Alyssa Amanda Amber Amelia Amina Amir Amy Ana Anastasia Anders
  Andre Andrea Andreas Andrei Andrew Andrey Andrzej Andy Angela Angelina Angelo Angus Anita Ann Anna Annalena Anne
  Annette Annie Anthony Anton Antonia Antonio Antony António Anwar Ari Ariel Aristide Armin Arnold Arthur Ashley
  Ashraf Ashton Asif Audrey Aung Ava Bailey Barack Barbara Barry Bashar Beata Beatrice Becky Bella Ben Benjamin
  Bernadette Bernard Bernie Bertrand Beth Betsy Betty Beverly Bianca Bill Blake Bob Bobby Bonnie Boris Brad Bradley
  Brandon Brenda Brendan Brent Brett Brian Bridget Britney Brittany Brooke Bruce Bruno Bryan Bryce Byron Caitlin
  Calvin Cameron Camilla Candace Carl Carla Carlos Carly Carmen Carol Caroline Carrie Cassandra Catherine Cathy
  Cecilia Cedric Celeste Chantal Charles Charlie Charlotte Cheryl Chris Christian Christina Christine Christopher
  Chuck Cindy Claire Clara Clarence Claudia Clifford Clint Clive Cody Colin Colleen Connie Connor Constance Corey
  Cory Courtney Craig Cristina Curtis Cynthia Cyril Dale Damian Damien Damon Dana Daniel Daniela Danny Daphne Dara
  Darlene Darren Darryl Daryl Dave David Debbie Deborah Debra Denis Denise Dennis Derek Desmond Devin Dexter Diana
  Diane Dick Didier Diego Dieter Dilma Dina Dirk Dmitri Dmitry Dolores Dominic Don Donald Donna Doris Dorothy Doug
  Douglas Drew Duncan Dustin Dylan Ebrahim Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Eleanor
  Elena Eli Elias Elijah Elisa Elise Elizabeth Ella Ellen Elliot Elliott Eloise Elsa Elsie Elton Emanuel Emil Emilio
  Emily Emma Emmanuel Emomali Enrique Eric Erica Erik Erika Erin Erna Ernest Ernesto Ernie Esther Ethan Eugene Eva
  Evan Eve Evelyn Evo Farah Farid Fatima Fay Felipe Felix Ferdinand Fernando Filippo Fiona Flora Floyd Frances
  Francis Francisco Franck Frank Frans François Fred Freddie Frederick Fumio Gabriel Gabriela Gabrielle Gail Gareth
  Garry Gary Gavin Gemma Genevieve Geoffrey George Georgi Georgina Gerald Geraldine Gerard Gerhard Ghassan Gideon
  Gilbert Gina Ginny Giorgia Giorgio Giuseppe Gladys Glen Glenn Gloria Gordon Grace Graham Greg Gregory Greta
  Gretchen Guillaume Gustavo Guy Gwen Gwyneth Habib Haider Hailey Hamid Hank Hannah Hans Harold Harriet Harry Harvey
  Hassan Hazel Heather Hector Heidi Heiko Heinz Helen Helena Helmut Henri Henrik Henry Herman Hilary Hillary Holly
  Hosni Hossein Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Igor Ilham Imogen Imran Ingmar Ingrid Irene
  Irina Iris Irving Isaac Isabel Isabella Isabelle Isaiah Islam Ismail Ivan Ivy Jacinda Jack Jackie Jacob Jacqueline
  Jacques Jade Jair Jake James Jamie Jan Jane Janet Janez Janine Janis Jared Jasmine Jason Javier Jay Jean Jeanine
  Jeanne Jed Jeff Jeffrey Jenna Jennie Jennifer Jenny Jens Jeremiah Jeremy Jerome Jerry Jesse Jessica Jill Jillian
  Jim Jimmy Jo Joachim Joan Joanna Joanne Jocelyn Jodie Jody Joe Joel Joey Johan Johanna John Johnny Jon Jonas
  Jonathan Jorge Jose Josep Joseph Josephine Josh Joshua José Joyce Juan Juanita Judith Judy Julia Julian Julie
  Juliet Julius Justin Kaja Kamala Kara Karen Karim Karin Karl Karolina Kassym-Jomart Kate Katherine Kathleen Kathryn
  Kathy Katie Katrin Katy Kayla Keir Keith Kelly Kelvin Ken Kendra Kenneth Kenny Kerry Kevin Khalid Khalifa Kim Kirk
  Kirsten Kirsty Klaus Kofi Kris Kristen Kristin Kristina Kurt Kwame Kyle Kylie Kyriakos Larry Lars Laura Lauren
  Laurent Laurie Lawrence Leah Leanne Lee Leigh Leila Len Lena Leo Leon Leona Leonard Leonardo Leonid Leroy Leslie
  Lester Levi Lewis Li Liam Lillian Lily Linda Lindsay Lindsey Lisa Liz Lloyd Lois Lola Lonnie Loretta Lori Lorraine
  Louie Louis Louise Lucas Lucia Lucille Lucy Luigi Luis Luiz Luke Lynda Lynn Lynne Mabel Mackenzie Madeleine
  Madeline Maggie Mahathir Mahmoud Malcolm Mandy Manuel Marc Marcel Marcia Marco Marcos Marcus Margaret Margot
  Margrethe Maria Marian Marianne Marie Marilyn Marina Mario Marion Marissa Marjorie Mark Marlene Marlon Marsha Marta
  Martha Martin Marvin Mary María Masoud Mateusz Mathew Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max
  Maxine Maya Megan Mehmet Melanie Melinda Melissa Melvin Meredith Mervyn Mevlüt Mia Michael Michel Michele Michelle
  Mick Mickey Miguel Mike Mikhail Milan Mildred Millie Mindy Miranda Miriam Mitch Mitchell Mohamed Mohammad Mohammed
  Moise Molly Mona Monica Morgan Moses Muhammad Muhammadu Muriel Mustafa Myra Myriam Nabil Nadia Nadine Nancy Naomi
  Narendra Naresh Natalia Natalie Nathalie Nathan Nathaniel Nayib Ned Neil Nellie Nelson Niall Nicholas Nick Nicola
  Nicolas Nicole Nicolette Nicolás Nigel Nikki Nikol Nikolai Nina Nirmala Noah Noel Nora Norbert Noreen Norman Nouri
  Nur Olaf Oleg Olena Olga Oliver Olivia Olivier Omar Oscar Oswald Otto Owen Pablo Paige Pam Pamela Paolo Patricia
  Patrick Patsy Patti Patty Paul Paula Paulette Pauline Paulo Pedro Peggy Penny Per Perry Pete Peter Petr Petra Phil
  Philip Philippa Philippe Phillip Phoebe Phyllis Pierre Piotr Polly Quentin Quincy Rachael Rachel Rafael Raila Rajiv
  Ralph Ramon Ramzan Ramón Randall Randy Raul Raymond Raúl Rebecca Rebekah Recep Reece Regina Reginald Rene Renee Rex
  Rhonda Ricardo Richard Rick Ricky Riley Rishi Rita Rob Robbie Robert Roberta Roberto Robin Rod Roderick Rodney
  Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosalind Roseanne Rosemary Rosie Ross Roxanne Roy Royce Ruben
  Rudolf Rudy Rupert Russell Ruth Ryan Saad Sabrina Sadie Sadyr Said Sally Salva Sam Samantha Samuel Sandra Sanna
  Sara Sarah Saul Scott Sean Sebastian Selena Selina Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon
  Shaun Shavkat Shawn Sheila Shelby Sheldon Shelley Sheryl Shinzo Shirley Sid Sienna Silvio Simon Simone Sofia Sonia
  Sophie Stacey Stacy Stan Stanislav Stefan Stefano Stella Stephan Stephanie Stephen Steve Steven Stewart Stuart Sue
  Susan Susana Suzanne Sven Svetlana Sylvia Sylvie Tabitha Tamara Tammy Tanya Tara Tatiana Ted Tedros Terence Teresa
  Teri Terrence Terri Terry Tess Tessa Thabo Thelma Theo Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Tobias
  Toby Todd Tom Tommy Toni Tony Tonya Tracy Travis Trent Trevor Tricia Trisha Tristan Troy Tyler Tyrone Ursula
  Valentina Valerie Valery Vanessa Vera Verna Vernon Veronica Vicki Vicky Victor Victoria Viktor Viktoria Vincent
  Viola Violet Vitali Vivian Vladimir Volodymyr Wade Walid Walter Wanda Wang Warren Wayne Wendy Werner Wesley Whitney
  Wilbur Wilfred William Willie Wilma Winifred Winston Wolfgang Woody Xavier Xi Yair Yan Yasmin Yolanda Yoshihide
  Youssef Yulia Yuri Yusuf Yvette Yvonne Zachary Zack Zhang Zoe Zoran`
    .split(/\s+/u)
    .filter((name) => name !== '')
)
