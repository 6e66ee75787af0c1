// What casework needs of PnPjs, kept out of the board's bundle.
import '../rights/sp';
