/** Given names common in world news, many languages; a hint that two capitalised words are a person. Source: general knowledge. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abbas Abdul Abdullah Abiy Abraham Adam Adama Ahmad Ahmed Aisha Alain Alan Albert Alejandro Aleksandar Aleksandr Alex Alexander Alexandra Alexei Alexey Alexis Ali Alice Alicia
  Alison Alistair Amanda Amina Amir Amy Ana Anders Andrea Andreas Andrei Andrew Andrey Andrzej Andy Angela Angelina Anita Ann Anna Anne Annalena Antonio António Antony Anthony Anwar Aristide Armin
  Arthur Ashraf Asif Aung Barack Barbara Bashar Beata Ben Benjamin Bernard Bernie Beth Bill Bob Boris Brenda Brian Bruce Bruno Carlos Carmen Carol Caroline Carrie Catherine Cecilia
  Charles Charlotte Chris Christian Christina Christine Christopher Chuck Claire Claudia Colin Constance Cristina Cyril Daniel Daniela Danny Dara David Deborah Denis Denise Diana Didier Diego
  Dieter Dilma Dina Dmitri Dmitry Dominic Donald Dorothy Douglas Ebrahim Eduardo Edward Edwin Elena Eleanor Elias Elizabeth Ellen Emily Emma Emmanuel Emomali Enrique Eric Erik Erna Ernesto Esther
  Eva Evelyn Evo Fatima Felipe Felix Fernando Filippo Fiona Frances Francis Francisco Franck François Frank Frans Fred Frederick Fumio Gabriel Gabriela Garry Gareth Gary Gavin Geoffrey George Georgi Gerald Gerhard
  Ghassan Gideon Giorgia Giorgio Giuseppe Gloria Gordon Grace Graham Greg Gregory Greta Guillaume Gustavo Guy Habib Haider Hamid Hannah Hans Harold Harriet Harry Hassan Heather Heidi Heiko Helen
  Helena Helmut Henri Henrik Henry Herman Hillary Hosni Hossein Hugh Hugo Hussein Ian Ibrahim Igor Ilham Imran Ingrid Irene Irina Isabel Isabella Islam Ismail Ivan Jack Jacinda Jacob Jacqueline Jacques
  Jair Jake James Jamie Jan Jane Janet Janez Janine Jason Javier Jean Jeanine Jeff Jeffrey Jennifer Jens Jeremy Jerome Jessica Jim Jimmy Joachim Joan Joanna Joanne Joe Joel Johan Johanna John Johnny Jonas
  Jonathan Jorge José Jose Josep Joseph Josh Joshua Joyce Juan Judith Julia Julian Julie Julius Justin Kaja Kamala Karen Karim Karin Karl Karolina Kassym-Jomart Kate Katherine Kathleen Katrin Keir Keith Kelly
  Ken Kenneth Kevin Khalid Khalifa Kim Kirsten Klaus Kofi Kurt Kwame Kyriakos Lars Laura Laurent Lawrence Lee Leila Lena Leo Leonid Leonardo Leslie Li Linda Lisa Liz Lloyd Lori Louis Louise Lucas Lucia Lucy Luigi
  Luis Luiz Luke Mahmoud Mahathir Malcolm Manuel Marc Marco Marcos Marcus Margaret Margrethe Maria María Marie Marina Mario Marion Mark Marta Martha Martin Mary Masoud Mateusz Matt Matteo Matthew Matthias
  Maurice Mauricio Max Maya Megan Mehmet Melissa Mevlüt Michael Michel Michele Michelle Miguel Mike Mikhail Milan Miriam Mohamed Mohammad Mohammed Moise Mona Monica Moses Muhammad Muhammadu Mustafa Myriam Nabil Nadia
  Nancy Naomi Narendra Natalia Natalie Nathalie Nayib Neil Nelson Nicholas Nick Nicola Nicolas Nicolás Nigel Nikol Nikolai Nina Nirmala Noah Nora Norbert Norman Nouri Nur Olaf Oleg Olena Olga Oliver Olivia Olivier Omar Oscar
  Otto Pablo Pamela Paolo Patricia Patrick Paul Paula Paulo Pedro Penny Per Peter Petr Petra Philip Philippe Phillip Pierre Piotr Rachel Rafael Raila Rajiv Ralph Ramzan Ramón Raul Raúl Rebecca Recep Regina Ricardo
  Richard Rishi Rita Robert Roberto Robin Rodrigo Roger Roland Roman Ron Ronald Rosa Ross Roy Ruth Ryan Saad Sadyr Said Salva Sam Samantha Samuel Sandra Sanna Sara Sarah Scott Sean Sebastian Serge Sergei
  Sergey Sergio Shane Sharon Shavkat Sheila Shinzo Silvio Simon Simone Sofia Sonia Sophie Stanislav Stefan Stefano Stella Stephan Stephanie Stephen Steve Steven Stuart Susan Susana Sven Svetlana Sylvia Sylvie Tamara Tanya
  Tatiana Tedros Teresa Terry Thabo Theresa Thierry Thomas Tim Timothy Tobias Tom Tony Tracy Ursula Valentina Valery Vanessa Veronica Victor Victoria Viktor Vincent Viktoria Vitali Vladimir Volodymyr Walid Walter Wang Warren Wendy
  Werner William Winston Wolfgang Xavier Xi Yair Yan Yasmin Yoshihide Youssef Yulia Yuri Yusuf Zhang Zoe Zoran`
    .split(/\s+/u)
    .filter((name) => name !== '')
)
