import { ref } from 'vue';

/** How many questions stand open over the page: while one does, the page's own keys are silent. */
export const openDialogs = ref(0);
